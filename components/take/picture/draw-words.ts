/** The words around the map: title, legend, footnotes, credits. */
import type { Palette } from '@/geo/palette'
import type { LegendGroup } from '@/geo/take/legend'
import { swatchSvg } from '@/geo/symbol/swatch'
import type { Theme } from '@/geo/palette'
import type { Layout, Rect } from './layout'
import { faces, type Ink, type Pen } from './pen'

type Words = { title: string; date: string; sentences: string[] }

/** The title of the atlas, the date beside it, and below them whose picture it is. */
export function drawHead(pen: Pen, { x, y, width }: Rect, { title, date, sentences }: Words, palette: Palette) {
  const ink = (font: string, colour = palette.ink): Ink => ({ font, colour, leading: 20 })
  const dateFont = `600 22px ${faces.serif}`
  const dateWidth = Math.min(width * 0.45, pen.width(date, dateFont))
  pen.line(title, { x, y: y + 22, width: width - dateWidth - 24 }, ink(`600 26px ${faces.serif}`))
  pen.line(date, { x: x + width, y: y + 22, width: dateWidth + 1 }, ink(dateFont), 'right')
  pen.line(sentences.join(' '), { x, y: y + 46, width }, ink(`400 13.5px ${faces.sans}`, palette.ink2))
}

/** The legend: each layer's rows with the signs of the map, and how many there are. What has no room is said. */
export async function drawLegend(pen: Pen, rect: Rect, { groups, heads, words }: { groups: LegendGroup[]; /** Above the counts, where there are two dates */ heads: string[]; words: string }, palette: Palette, theme: Theme) {
  const { x, width } = rect
  const [row, gap] = [21, 9]
  const countFont = `400 12.5px ${faces.sans}`
  const meta: Ink = { font: `400 11px ${faces.sans}`, colour: palette.ink2, leading: 14 }
  const foot = pen.lines(words, width, meta.font)
  const last = rect.y + rect.height - foot.length * meta.leading - 4
  const counted = groups.flatMap(({ rows }) => rows.flatMap(({ counts }) => counts.map((count) => pen.width(count, countFont))))
  const countWidth = Math.max(heads.length > 1 ? 44 : 16, ...counted) + 8
  const wide = width - 46 - heads.length * countWidth
  const labelFont = `400 13px ${faces.sans}`
  const right = (index: number) => ({ x: x + width - (heads.length - 1 - index) * countWidth, width: countWidth - 2 })
  let y = rect.y + 4
  let left = 0
  if (heads.length > 1) {
    // The day and month of each date, and below them its year.
    for (const [index, head] of heads.entries()) for (const [line, text] of [head.replace(/ \d+$/, ''), head.replace(/^.* /, '')].entries()) pen.line(text, { ...right(index), y: y + 10 + line * 13 }, meta, 'right')
    y += 16
  }
  for (const { title, rows } of groups) {
    if (left || y + 22 + row > last) {
      left += rows.length
      continue
    }
    y += 14
    pen.line(title, { x, y, width: width - (heads.length > 1 ? heads.length * countWidth : 0) }, { font: `600 14.5px ${faces.serif}`, colour: palette.ink, leading: 18 })
    y += 5
    for (const [index, { label, drawing, counts }] of rows.entries()) {
      const lines = pen.lines(label, wide, labelFont).slice(0, 2)
      const high = row + (lines.length - 1) * 15
      if (y + high > last) {
        left += rows.length - index
        break
      }
      const image = await imageOf(swatchSvg(drawing, theme))
      pen.context.drawImage(image, x, y + high / 2 - 12, 37.7, 24)
      for (const [line, text] of lines.entries()) pen.line(text, { x: x + 44, y: y + 15 + line * 15, width: wide }, { font: labelFont, colour: palette.ink, leading: row })
      for (const [nth, count] of counts.entries()) pen.line(count, { ...right(nth), y: y + 15 }, { font: countFont, colour: palette.ink2, leading: row }, 'right')
      y += high
    }
    y += gap
    rule(pen, { x, y: y - 4, width }, palette)
  }
  if (left) pen.line(`and ${left} more`, { x, y: Math.min(y + 8, last), width }, meta)
  for (const [index, text] of foot.entries()) pen.line(text, { x, y: rect.y + rect.height - (foot.length - 1 - index) * meta.leading - 2, width }, meta)
}

/** As many notes as have room, in columns; then how many more there are, and where. Gives how many are drawn. */
export function drawNotes(pen: Pen, rect: Layout['notes'], notes: { number: number; text: string }[], address: string, palette: Palette): number {
  const ink: Ink = { font: `400 10.5px ${faces.sans}`, colour: palette.ink2, leading: 13.2 }
  const bold: Ink = { ...ink, font: `600 10.5px ${faces.sans}`, colour: palette.ink }
  const gap = 22
  const width = (rect.width - gap * (rect.columns - 1)) / rect.columns
  rule(pen, { x: rect.x, y: rect.y, width: rect.width }, palette)
  pen.line('What is shown is drawn from', { x: rect.x, y: rect.y + 15, width: rect.width }, { font: `600 13px ${faces.serif}`, colour: palette.ink, leading: 16 })
  const [top, perColumn] = [rect.y + 30, Math.max(1, Math.floor((rect.height - 24) / ink.leading))]
  const room = perColumn * rect.columns
  const set = notes.map(({ number, text }) => ({ number, lines: pen.lines(text, width - 20, ink.font) }))
  const moreLines = (count: number) => pen.lines(`And ${count} more: ${address}`, width, ink.font)
  let drawn = 0
  let used = 0
  // What says how many more there are has room of its own, unless all of them fit.
  const all = set.reduce((sum, { lines }) => sum + lines.length, 0)
  const spare = all <= room ? 0 : moreLines(set.length).length
  const at = (line: number) => ({ x: rect.x + Math.floor(line / perColumn) * (width + gap), y: top + (line % perColumn) * ink.leading })
  for (const { number, lines } of set) {
    if (used + lines.length + spare > room) break
    for (const [index, text] of lines.entries()) {
      const { x, y } = at(used + index)
      if (index === 0) pen.line(String(number), { x: x + 14, y, width: 20 }, bold, 'right')
      pen.line(text, { x: x + 20, y, width: width - 18 }, ink)
    }
    used += lines.length
    drawn++
  }
  if (drawn < set.length) for (const [index, text] of moreLines(set.length - drawn).entries()) pen.line(text, { ...at(used + index), width: width + 2 }, ink)
  if (!set.length) pen.line('Nothing that is on record lies in this view.', { x: rect.x, y: top, width }, ink)
  return drawn
}

/** Credits, and the address of the map. */
export function drawFoot(pen: Pen, { x, y, width }: Rect, { credits, address, date }: { credits: string; address: string; date: string }, palette: Palette) {
  const ink: Ink = { font: `400 11px ${faces.sans}`, colour: palette.ink2, leading: 15 }
  rule(pen, { x, y, width }, palette)
  pen.line(`${credits}. North is up; Mercator projection.`, { x, y: y + 15, width }, ink)
  pen.line(`${address}, taken ${date}`, { x, y: y + 30, width }, ink)
}

function rule({ context }: Pen, { x, y, width }: Omit<Rect, 'height'>, palette: Palette) {
  Object.assign(context, { strokeStyle: palette.rule2, lineWidth: 1 })
  context.beginPath()
  context.moveTo(x, Math.round(y) + 0.5)
  context.lineTo(x + width, Math.round(y) + 0.5)
  context.stroke()
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  // Drawn larger than it is: a browser makes pixels of an SVG at its own size.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace(/width="(\d+)" height="(\d+)"/, (_, width, height) => `width="${Number(width) * 3}" height="${Number(height) * 3}"`))}`
  await image.decode()
  return image
}
