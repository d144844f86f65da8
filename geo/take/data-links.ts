/** The addresses of what is shown as data: the public API, asked for this piece of the world, this date and this picture. */
import { farEnd, happensOnce } from '../moment'
import type { Layer } from '../schema'
import type { Box } from '../select'
import { pictureQuery } from '../url'
import { shownQuery, type Shown } from './shown'

/** Where the features of a layer that a map shows are had as GeoJSON, or as a table; of two dates that are compared, those of the map's own. */
export function itemsPath(layer: Pick<Layer, 'time' | 'fields'> & { id: string }, { moment, picture }: Pick<Shown, 'moment' | 'picture'>, box: Box, form: 'geojson' | 'csv' = 'geojson'): string {
  const datetime = happensOnce(layer) ? `${farEnd(moment)}/${moment.at}` : moment.at
  const query = pictureQuery(picture)
  return `/api/collections/${layer.id}/items?bbox=${box.join(',')}&datetime=${datetime}${form === 'csv' ? '&f=csv' : '&limit=10000'}${query && `&${query}`}`
}

/** Where the citations of all that a map shows are had; `form` is one of those that geo/cite/shown.ts writes. */
export function citationsPath(shown: Shown, box: Box, form: string): string {
  return `/cite/shown?${shownQuery(shown)}&bbox=${box.join(',')}&f=${form}`
}
