/** The sheets that a map is printed on, and what of each is left for the map. Millimetres. */
import type { Size } from './frame'

export type Paper = 'a4' | 'letter'
export type Orientation = 'portrait' | 'landscape'
export type Sheet = { paper: Paper; orientation: Orientation }

export const papers: Record<Paper, { label: string; /** As CSS names it */ size: string; width: number; height: number }> = {
  a4: { label: 'A4', size: 'A4', width: 210, height: 297 },
  letter: { label: 'Letter', size: 'letter', width: 215.9, height: 279.4 },
}
export const orientations: readonly Orientation[] = ['portrait', 'landscape']

/** Around what is printed, on every page */
export const MARGIN = 14

/** The sheet that an address asks for; A4 upright where it names none that there is. */
export function readSheet({ paper, orientation }: { paper?: unknown; orientation?: unknown }): Sheet {
  return {
    paper: paper === 'letter' ? 'letter' : 'a4',
    orientation: orientation === 'landscape' ? 'landscape' : 'portrait',
  }
}

/** `a4-portrait` */
export function sheetName({ paper, orientation }: Sheet): string {
  return `${paper}-${orientation}`
}

/** The sheet whose name it is; undefined where it is none's. */
export function sheetNamed(name: string): Sheet | undefined {
  return (Object.keys(papers) as Paper[]).flatMap((paper) => orientations.map((orientation): Sheet => ({ paper, orientation }))).find((sheet) => sheetName(sheet) === name)
}

/** A whole page of the sheet. */
export function pageOf({ paper, orientation }: Sheet): Size {
  const { width, height } = papers[paper]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

/** What a legend in four columns takes of the height of an upright page, by how many rows each of its groups has. */
function heightOf(legend: readonly number[]): number {
  const all = legend.reduce((sum, rows) => sum + rows * 4.4 + 7, 10)
  // Groups are not parted, so that no column is quite full.
  return Math.min(112, all / 4 + Math.max(4, ...legend) * 1.6)
}

/** The room for the map on the first page: above its legend on an upright sheet, beside it on the other. `legend` is how many rows each of its groups has. */
export function mapRoomOf(sheet: Sheet, legend: readonly number[]): Size {
  const { width, height } = pageOf(sheet)
  const inner = { width: width - 2 * MARGIN, height: height - 2 * MARGIN }
  return sheet.orientation === 'portrait' ? { width: inner.width, height: inner.height - 36 - heightOf(legend) } : { width: inner.width - 66, height: inner.height - 32 }
}
