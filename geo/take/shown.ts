/** What the map's page shows, whole: told by an address with nothing left to defaults, so that it shows the same when those have moved. */
import type { Moment } from '../moment'
import type { Picture } from '../picture'
import { aroundParser, serializeView, type Around, type View } from '../url'

export type Shown = {
  view: View
  /** The ids of the layers that are on, in the atlas's order */
  layers: readonly string[]
  /** The date and, where one is chosen, the far end of the range; YYYY-MM-DD */
  moment: Moment
  /** The other date, where two are compared */
  compare?: string | undefined
  /** A search around the selected place, or around another */
  around?: Around | undefined
  picture: Picture
  /** The selected feature, layer/feature */
  place?: string | undefined
}

/** The query that restores all of it: view, layers and date stand in it even where they are what the atlas opens with today. */
export function shownQuery({ view, layers, moment, compare, around, picture, place }: Shown): string {
  const given: [name: string, value: string | undefined][] = [
    ['view', serializeView(view)],
    ['layers', layers.length ? layers.join(',') : 'none'],
    ['at', moment.at],
    ['since', moment.since],
    ['compare', compare],
    ['around', around && aroundParser.serialize(around)],
    ['known', picture.known],
    ['source', picture.source],
    ['by', picture.by],
    ['place', place],
  ]
  return given.flatMap(([name, value]) => (value ? [`${name}=${readable(value)}`] : [])).join('&')
}

/** A value of a query, with commas and slashes as they are: a reader is to see what it says. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')
}
