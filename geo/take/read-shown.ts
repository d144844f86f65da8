/** What an address shows, read on the server as the map's page reads it in the browser. */
import { accordingTo } from '../according'
import type { Dataset } from '../dataset'
import { momentOf } from '../moment'
import { openingLayers } from '../opening'
import type { Picture } from '../picture'
import { aroundParser, claimantParser, dayParser, knownParser, layersParser, placeParser, sourceParser, viewOf, viewParser } from '../url'
import type { Shown } from './shown'

type Parameters = Readonly<Record<string, string | string[] | undefined>>

/** What the parameters of an address show: what is left out or makes no sense is the atlas's own, or today's. */
export function readShown({ atlas, layers, sources, feature }: Dataset, parameters: Parameters, today: string): Shown {
  const read = <T>(name: string, parser: { parseServerSide: (value: string | string[] | undefined) => T | null }) => parser.parseServerSide(parameters[name]) ?? undefined
  const picture: Picture = { known: read('known', knownParser), source: read('source', sourceParser), by: read('by', claimantParser) }
  const place = read('place', placeParser)
  const selected = place === undefined ? undefined : feature(place)
  const opened = picture.source || picture.by ? accordingTo({ atlas, layers, sources }, picture) : undefined
  return {
    view: read('view', viewParser) ?? (selected ? viewOf(selected.bbox) : (opened?.view ?? atlas.view)),
    layers: read('layers', layersParser(layers.map(({ id }) => id))) ?? openingLayers(layers, opened, place),
    moment: momentOf({ at: read('at', dayParser) ?? null, since: read('since', dayParser) ?? null, known: picture.known }, today),
    compare: read('compare', dayParser),
    around: read('around', aroundParser),
    picture,
    place: selected && place,
  }
}
