/** citation-js ships no types; the tests use no more of it than this. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    readonly data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
