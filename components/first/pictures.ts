/**
 * The pictures that the server has drawn, by their names. They hang on the process: what makes a page's data and what makes its
 * HTML are bundled apart. So a picture is in the HTML alone, and not once more in the data that React sends along.
 */
const held = globalThis as { oxusPictures?: Map<string, string> }

export const pictures: Map<string, string> = (held.oxusPictures ??= new Map())
