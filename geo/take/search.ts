/** A search around a place as the map marks it, made where there is no page to make it. */
import { around as found, nearestTo, type AroundLayer } from '../around'
import { ringAround } from '../around-ring'
import { changesOf } from '../changes'
import type { Item } from '../geojson'
import type { AroundInput } from '../style/around'
import { dayNumber } from '../time'
import type { Shown } from './shown'

/** What is to be marked of a search; undefined where nobody asks, or the place has no date. It is searched in all layers, also in those that are off. */
export async function searchOf({ around, place, moment }: Pick<Shown, 'around' | 'place' | 'moment'>, layers: readonly AroundLayer[], collections: Readonly<Record<string, { features: readonly Item[] }>>): Promise<AroundInput | undefined> {
  const reference = around && place && (around.centre ?? place)
  if (!reference) return undefined
  const [layerId, id] = reference.split('/')
  const layer = layers.find((each) => each.id === layerId)
  const item = collections[layerId!]?.features.find((feature) => feature.id === id)
  const chosen = layer && item && nearestTo(changesOf(layer, [item]), dayNumber(moment.at))
  if (!chosen) return undefined
  const centre = { reference, geometry: item.geometry, span: chosen.when, within: Number(item.properties.within_km ?? 0) }
  return { ring: await ringAround(item.geometry, around.km), km: around.km, centre: { reference, day: chosen.day }, found: found(centre, layers, collections, around) }
}
