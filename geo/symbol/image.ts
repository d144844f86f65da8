/** The images of the map by their ids: symbols with their theme, arrowheads, hatches, and the map's own marks. */
import { arrowSvg, parseArrowId } from './arrow'
import { hatchSvg, parseHatchId } from './hatch'
import { markSvg, parseMarkId } from './mark'
import { symbolSvg } from './point'
import { parseSymbolId } from './spec'

/** The SVG document of an image; undefined when the id names none of ours. */
export function imageSvg(id: string): string | undefined {
  const mark = parseMarkId(id)
  if (mark) return markSvg(mark.mark, mark.theme)
  const arrow = parseArrowId(id)
  if (arrow) return arrowSvg(arrow.spec, arrow.theme)
  const hatch = parseHatchId(id)
  if (hatch) return hatchSvg(hatch.spec, hatch.theme)
  const symbol = parseSymbolId(id)
  return symbol && symbolSvg(symbol.spec, symbol.theme)
}
