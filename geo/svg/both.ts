/** One picture for both themes: the page's colour scheme picks each colour, so that it follows the reader's choice by itself. */

const colour = /#[0-9a-fA-F]{8}\b|#[0-9a-fA-F]{6}\b/g

/**
 * The picture in two themes as one, each colour `light-dark(…)` where they differ. They differ in colours alone, since one style
 * is a function of the theme; where they do not, undefined.
 */
export function inBothThemes(light: string, dark: string): string | undefined {
  if (light.replace(colour, '#') !== dark.replace(colour, '#')) return undefined
  const dusk = dark.match(colour) ?? []
  let index = 0
  return light.replace(colour, (day) => {
    const night = dusk[index++]!
    return day.toLowerCase() === night.toLowerCase() ? day : `light-dark(${day},${night})`
  })
}
