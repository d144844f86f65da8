/** Text of labels: cut into lines as MapLibre cuts it, and set around an anchor. All lengths in ems until they are set. */
import type { Formatted } from '@maplibre/maplibre-gl-style-spec'
import { widthOf } from './advances'

export type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'
/** A stretch of one line in one face; `scale` of the label's size */
export type Run = { text: string; face: string; scale: number }
/** `width` and `scale` are those of its widest line and its largest run */
export type Line = { runs: Run[]; width: number; scale: number }
export type Block = { lines: Line[]; width: number; height: number; lineHeight: number; spacing: number }

type Letter = { letter: string; face: string; scale: number; width: number }

/** The lines of a text, none wider than so many ems where a space allows it. */
export function setText(text: Formatted, face: string, { maxWidth, lineHeight, spacing }: { maxWidth: number; lineHeight: number; spacing: number }): Block {
  const letters = text.sections.flatMap((section) => {
    const [own, scale] = [section.fontStack?.split(',')[0] ?? face, section.scale ?? 1]
    return [...section.text].map((letter): Letter => ({ letter, face: own, scale, width: (letter === '\n' ? 0 : widthOf(letter, own)) * scale + spacing }))
  })
  const lines = cut(letters, maxWidth).flatMap((line): Line[] => {
    const [first, last] = [line.findIndex(seen), line.findLastIndex(seen)]
    if (first < 0) return []
    const trimmed = line.slice(first, last + 1)
    return [{ runs: runsOf(trimmed), width: trimmed.reduce((sum, { width }) => sum + width, -spacing), scale: Math.max(...trimmed.map(({ scale }) => scale)) }]
  })
  return { lines, lineHeight, spacing, width: Math.max(0, ...lines.map(({ width }) => width)), height: lines.reduce((sum, { scale }) => sum + scale * lineHeight, 0) }
}

const seen = ({ letter }: Letter) => letter.trim() !== ''

function runsOf(letters: readonly Letter[]): Run[] {
  const runs: Run[] = []
  for (const { letter, face, scale } of letters) {
    const last = runs.at(-1)
    if (last && last.face === face && last.scale === scale) last.text += letter
    else runs.push({ text: letter, face, scale })
  }
  return runs
}

/** Where the lines end: as even as the spaces allow, after every line feed. */
function cut(letters: readonly Letter[], maxWidth: number): Letter[][] {
  const total = letters.reduce((sum, { width }) => sum + width, 0)
  if (total <= maxWidth && !letters.some(({ letter }) => letter === '\n')) return [[...letters]]
  const target = total / Math.max(1, Math.ceil(total / maxWidth))
  type Break = { index: number; x: number; before: Break | undefined; badness: number }
  const breaks: Break[] = []
  const evaluate = (index: number, x: number, penalty: number, last: boolean): Break => {
    const badness = (width: number) => {
      const raggedness = (width - target) ** 2
      if (last) return width < target ? raggedness / 2 : raggedness * 2
      return raggedness + Math.abs(penalty) * penalty
    }
    let [before, least]: [Break | undefined, number] = [undefined, badness(x)]
    for (const each of breaks) {
      const sum = badness(x - each.x) + each.badness
      if (sum <= least) [before, least] = [each, sum]
    }
    return { index, x, before, badness: least }
  }
  let x = 0
  letters.forEach(({ letter, width }, index) => {
    if (letter.trim() !== '') x += width
    if (index === letters.length - 1) return
    if (letter === '\n') breaks.push(evaluate(index + 1, x, -10_000, false))
    else if (/[ &()+\-/·–]/.test(letter)) breaks.push(evaluate(index + 1, x, 0, false))
  })
  const ends: number[] = []
  for (let at: Break | undefined = evaluate(letters.length, x, 0, true); at; at = at.before) ends.unshift(at.index)
  return ends.map((end, index) => letters.slice(ends[index - 1] ?? 0, end))
}

const across: Record<Anchor, number> = { center: 0.5, left: 0, right: 1, top: 0.5, bottom: 0.5, 'top-left': 0, 'top-right': 1, 'bottom-left': 0, 'bottom-right': 1 }
const down: Record<Anchor, number> = { center: 0.5, left: 0.5, right: 0.5, top: 0, bottom: 1, 'top-left': 0, 'top-right': 0, 'bottom-left': 1, 'bottom-right': 1 }

/** How far from a block's left and from its top its anchor is, as shares of the block. */
export function shareOf(anchor: Anchor): [x: number, y: number] {
  return [across[anchor], down[anchor]]
}

/** MapLibre's glyphs stand 10.5 of 24 units below the middle of their line, and its variable anchors leave 7 for the descent. */
const BASELINE = 10.5 / 24
const ASCENT = 27.5 / 24
export const DESCENT = 7 / 24

/** How far below the anchor the baseline of each line is, ems. */
export function baselinesOf({ lines, lineHeight }: Block, anchor: Anchor): number[] {
  const shift = (0.5 - down[anchor] * lines.length) * lineHeight
  let y = 0
  return lines.map(({ scale }) => {
    const baseline = shift + y + BASELINE - (1 - scale) * ASCENT
    y += lineHeight * scale
    return baseline
  })
}
