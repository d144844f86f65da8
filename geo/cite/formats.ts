/** The forms in which a record can be taken away: what each is called, and what it is sent as. Words alone: the browser loads them too. */

export type ItemFormat = 'csl' | 'bibtex' | 'ris'
export type CopyFormat = 'markdown' | 'text'
export type Format = ItemFormat | CopyFormat

export const formats: Record<Format, { label: string; mediaType: string; ending: string; charset?: string }> = {
  csl: { label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', ending: 'json' },
  bibtex: { label: 'BibTeX', mediaType: 'application/x-bibtex', ending: 'bib', charset: 'utf-8' },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems', ending: 'ris', charset: 'utf-8' },
  markdown: { label: 'Markdown', mediaType: 'text/markdown', ending: 'md', charset: 'utf-8' },
  text: { label: 'Plain text', mediaType: 'text/plain', ending: 'txt', charset: 'utf-8' },
}

/** Of anything: its bibliographic record. */
export const itemFormats: readonly ItemFormat[] = ['csl', 'bibtex', 'ris']
/** Of a feature or a claim also a copy of what is said. */
export const allFormats: readonly Format[] = [...itemFormats, 'markdown', 'text']

export function isItemFormat(format: Format): format is ItemFormat {
  return (itemFormats as readonly Format[]).includes(format)
}
