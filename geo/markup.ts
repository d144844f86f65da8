/** The few marks that a copy of a feature needs, in Markdown and in plain text. */

export type Markup = {
  title: (text: string) => string
  section: (level: 2 | 3, text: string) => string
  text: (text: string) => string
  strong: (text: string) => string
  struck: (text: string) => string
  /** The title of a work */
  cited: (text: string) => string
  address: (url: string) => string
  link: (text: string, url: string) => string
  item: (depth: number, text: string) => string
  /** A reference to a footnote, set close to what it is about */
  reference: (number: number) => string
  note: (number: number, text: string) => string
  rule: string
}

export const markup: Record<'markdown' | 'text', Markup> = {
  markdown: {
    title: (text) => `# ${escapeMarkdown(text)}`,
    section: (level, text) => `${'#'.repeat(level)} ${escapeMarkdown(text)}`,
    text: escapeMarkdown,
    strong: (text) => `**${escapeMarkdown(text)}**`,
    struck: (text) => `~~${escapeMarkdown(text)}~~`,
    cited: (text) => `*${escapeMarkdown(text)}*`,
    address: (url) => `<${encoded(url)}>`,
    link: (text, url) => `[${escapeMarkdown(text)}](${encoded(url)})`,
    item: (depth, text) => `${'  '.repeat(depth)}- ${text}`,
    reference: (number) => `[^${number}]`,
    note: (number, text) => `[^${number}]: ${text}`,
    rule: '---',
  },
  text: {
    title: (text) => underlined(oneLine(text), '='),
    section: (level, text) => (level === 2 ? underlined(oneLine(text), '-') : oneLine(text)),
    text: oneLine,
    strong: oneLine,
    // Nothing strikes out in plain text; the word "Refuted" stands before it.
    struck: (text) => `“${oneLine(text)}”`,
    cited: oneLine,
    address: (url) => url,
    link: (text, url) => `${oneLine(text)}: ${url}`,
    item: (depth, text) => `${'  '.repeat(depth)}- ${text}`,
    reference: (number) => ` [${number}]`,
    note: (number, text) => `[${number}] ${text}`,
    rule: '--',
  },
}

/** Text that Markdown shows as it stands: what would be a mark, HTML or the start of a block is escaped. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~#$]/g, '\\$&')
    .replace(/&(?=\w+;)/g, '\\&')
    .replace(/^([-+])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** An address without what would end the link. */
function encoded(url: string): string {
  return url.replace(/[<>()\s\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** As wide as it is long, by what a reader sees as letters. */
function underlined(text: string, mark: string): string {
  return `${text}\n${mark.repeat([...text.normalize('NFC')].length)}`
}
