/** What the address of the map's page asks to be shown, as the server draws it. */
import { accordingTo } from '@/geo/according'
import type { Dataset } from '@/geo/dataset'
import { withinExtent } from '@/geo/extent'
import { momentOf, type Moment } from '@/geo/moment'
import { openingLayers } from '@/geo/opening'
import type { Picture } from '@/geo/picture'
import { claimantParser, dayParser, knownParser, layersParser, placeParser, sourceParser, viewOf, viewParser, type View } from '@/geo/url'

export type Parameters = Record<string, string | string[] | undefined>
export type Scene = { view: View; moment: Moment; on: string[]; selected: string | undefined; picture: Picture }

/** A map's usual size beside its panels, px: only a view of all of the extent depends on it. */
const USUAL = { width: 1192, height: 640 }
/** The same with a place's panel open */
const BESIDE_PANEL = { width: 792, height: 640 }

/** The scene of an address; what it leaves out is as the page opens. */
export function sceneOf(parameters: Parameters, dataset: Dataset, today: string): Scene {
  const { atlas, layers } = dataset
  const read = <T>(parser: { parseServerSide: (value: string | string[] | undefined) => T | null }, name: string) => parser.parseServerSide(parameters[name]) ?? undefined
  const picture: Picture = { known: read(knownParser, 'known'), source: read(sourceParser, 'source'), by: read(claimantParser, 'by') }
  const according = picture.source || picture.by ? accordingTo(dataset, picture) : undefined
  const place = read(placeParser, 'place')
  const feature = place === undefined ? undefined : dataset.feature(place)
  const given = read(viewParser, 'view')
  const view = given ?? (feature && viewOf(feature.bbox, BESIDE_PANEL)) ?? according?.view ?? atlas.view
  return {
    view: withinExtent(USUAL, atlas.extent, view),
    moment: momentOf({ at: read(dayParser, 'at'), since: read(dayParser, 'since'), known: picture.known }, today),
    on: read(layersParser(layers.map(({ id }) => id)), 'layers') ?? openingLayers(layers, according, place),
    selected: feature?.reference,
    picture,
  }
}
