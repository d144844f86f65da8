/** Elements of the picture, kept as names and attributes until all of them are known. */

export type Attributes = Record<string, string | number | undefined>
export type Element = { tag: string; attributes: Attributes; /** Written as they are: markup, or text that has been escaped */ inside?: string }

/** Shapes at least this long are written once, however often they are drawn. */
const WORTH = 120

/** A shape's attributes, in the order in which they are written. */
export function path(d: string, attributes: Attributes): Element {
  return { tag: 'path', attributes: { d, ...attributes } }
}

/** Elements of one layer as a group that has what they share; empty where there are none. */
export function group(elements: readonly Element[], attributes: Attributes = {}): string {
  if (!elements.length) return ''
  const [first] = elements
  const shared = Object.entries(first!.attributes).filter(([name, value]) => name !== 'd' && name !== 'href' && name !== 'x' && name !== 'y' && name !== 'transform' && elements.every(({ attributes: other }) => other[name] === value))
  if (elements.length === 1) return written(first!, [], attributes)
  const names = shared.map(([name]) => name)
  return `<g${list({ ...Object.fromEntries(shared), ...attributes })}>${elements.map((element) => written(element, names)).join('')}</g>`
}

function written({ tag, attributes, inside }: Element, without: readonly string[], more: Attributes = {}): string {
  const own = { ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !without.includes(name))), ...more }
  return inside === undefined ? `<${tag}${list(own)}/>` : `<${tag}${list(own)}>${inside}</${tag}>`
}

function list(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escaped(value!)}"`)
    .join('')
}

/** At most two decimals. */
export function number(value: number): string {
  return String(Number(value.toFixed(2)))
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!)
}

/** The markup with each long shape that occurs more than once written once, in front, and used by its name. */
export function writtenOnce(markup: string, prefix: string): string {
  const counts = new Map<string, number>()
  for (const [, d] of markup.matchAll(/<path d="([^"]*)"/g)) counts.set(d!, (counts.get(d!) ?? 0) + 1)
  const names = new Map([...counts].filter(([d, count]) => count > 1 && d.length >= WORTH).map(([d], index) => [d, `${prefix}${index.toString(36)}`]))
  if (!names.size) return markup
  const used = markup.replace(/<path d="([^"]*)"/g, (whole, d: string) => (names.has(d) ? `<use href="#${names.get(d)}"` : whole))
  return `<defs>${[...names].map(([d, name]) => `<path id="${name}" d="${d}"/>`).join('')}</defs>${used}`
}
