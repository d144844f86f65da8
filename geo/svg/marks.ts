/** Symbols that found room, as SVG: images by their names, and text with its halo. */
import { shareOf, baselinesOf } from './text'
import { escaped, group, number, type Element } from './element'
import type { Link } from './draw'
import { pathData } from './shape'
import type { Icon, Label, Mark } from './symbols'

/** One layer's marks. What `linkOf` has an address for is a link, named once for those who hear the picture. */
export function symbolMarks(marks: readonly Mark[], prefix: string, linkOf: ((properties: Record<string, unknown>) => Link | undefined) | undefined): string {
  const parts: { link: Link | undefined; elements: Element[] }[] = []
  let paths = 0
  for (const { feature, icon, label } of marks) {
    const link = linkOf?.(feature.properties ?? {})
    const elements = [...(icon ? [iconElement(icon)] : []), ...(label ? labelElements(label, () => `${prefix}${(paths++).toString(36)}`) : [])]
    const last = parts.at(-1)
    if (last && !link && !last.link) last.elements.push(...elements)
    else parts.push({ link, elements })
  }
  return parts.map(({ link, elements }) => (link ? `<a href="${escaped(link.href)}"${link.quiet ? ' tabindex="-1" aria-hidden="true"' : ` aria-label="${escaped(link.name)}"`}>${link.quiet ? '' : `<title>${escaped(link.name)}</title>`}${group(elements)}</a>` : group(elements))).join('')
}

function iconElement({ image, at: [x, y], width, height, turn, opacity }: Icon): Element {
  const [scaleX, scaleY] = [width / image.width, height / image.height]
  const plain = Math.abs(scaleX - 1) < 0.005 && Math.abs(scaleY - 1) < 0.005
  const scale = plain ? '' : scaleX === scaleY ? `scale(${Number(scaleX.toFixed(3))})` : `scale(${Number(scaleX.toFixed(3))} ${Number(scaleY.toFixed(3))})`
  const offset = (value: number, side: number) => number(value - (turn ? 0 : side / 2))
  const centre = turn ? `rotate(${number(turn)})` + scale + `translate(${number(-image.width / 2)} ${number(-image.height / 2)})` : scale
  return { tag: 'use', attributes: { href: `#${image.name}`, transform: `translate(${offset(x, width)} ${offset(y, height)})${centre}`, opacity: opacity < 1 ? opacity : undefined } }
}

const weights: [RegExp, number][] = [[/semibold/i, 600], [/bold/i, 700]]

function faceOf(face: string): Element['attributes'] {
  return { 'font-family': `${face}, sans-serif`, 'font-weight': weights.find(([pattern]) => pattern.test(face))?.[1], 'font-style': /italic/i.test(face) ? 'italic' : undefined }
}

function labelElements({ block, size, anchor, at, along, sink = 0, fill, halo, haloWidth, opacity }: Label, nameOf: () => string): Element[] {
  const look = {
    fill,
    ...(halo && { stroke: halo, 'stroke-width': 2 * haloWidth, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    opacity: opacity < 1 ? opacity : undefined,
    'letter-spacing': block.spacing ? Number((block.spacing * size).toFixed(2)) : undefined,
  }
  const [first] = block.lines
  const base = { ...faceOf(first!.runs[0]!.face), 'font-size': Number((size * first!.runs[0]!.scale).toFixed(2)) }
  if (along) {
    const name = nameOf()
    return [
      { tag: 'path', attributes: { id: name, fill: 'none', d: pathData([along], 0.5, 0.1) } },
      { tag: 'text', attributes: { ...base, ...look, 'text-anchor': 'middle', dy: sink }, inside: `<textPath href="#${name}" startOffset="50%">${escaped(first!.runs.map(({ text }) => text).join(''))}</textPath>` },
    ]
  }
  const [acrossShare] = shareOf(anchor)
  const baselines = baselinesOf(block, anchor)
  // Letter spacing follows the last letter too: half of it puts the word back in its middle.
  const x = at[0] + (block.spacing * size * acrossShare)
  return block.lines.map(({ runs }, index): Element => {
    const [head, ...more] = runs
    const own = { ...faceOf(head!.face), 'font-size': Number((size * head!.scale).toFixed(2)) }
    const rest = more.map(({ text, face, scale }) => `<tspan${Object.entries({ ...faceOf(face), 'font-size': number(size * scale) }).filter(([, value]) => value !== undefined).map(([name, value]) => ` ${name}="${value}"`).join('')}>${escaped(text)}</tspan>`).join('')
    return { tag: 'text', attributes: { ...own, ...look, 'text-anchor': acrossShare === 0.5 ? 'middle' : acrossShare ? 'end' : undefined, x: Number(x.toFixed(1)), y: Number((at[1] + baselines[index]! * size).toFixed(1)) }, inside: escaped(head!.text) + rest }
  })
}
