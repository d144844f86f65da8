/** The URL's parameters: what a reader would share or bookmark. Defaults are not written; a bad value becomes the default. */
import { createParser } from 'nuqs/server'
import { mercator, worldSize } from './mercator'
import type { Picture } from './picture'
import { idForm } from './id'
import { isPartialDate, middleDay } from './time'

/** Degrees, and MapLibre's zoom (0 is the whole world, each step doubles the scale). */
export type View = { lon: number; lat: number; zoom: number }

/** Days before and after, and kilometres; and of what (layer/feature), where that is not the selected place */
export type Around = { days: number; km: number; centre?: string | undefined }

/** `view=67.3,37.2,4.6`: longitude, latitude, zoom. */
export const viewParser = createParser<View>({
  parse(text) {
    const [lon, lat, zoom, ...more] = text.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN))
    const sound = more.length === 0 && Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90 && zoom! >= 0 && zoom! <= 24
    return sound ? { lon: lon!, lat: lat!, zoom: zoom! } : null
  },
  serialize: serializeView,
  eq: (a, b) => a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom,
})

/** A view as the URL writes it. */
export function serializeView({ lon, lat, zoom }: View): string {
  return [round(lon, 4), round(lat, 4), round(zoom, 2)].join(',')
}

/** `layers=bases,railways`: the layers that are on, in the atlas's order; `layers=none` when all are off. */
export function layersParser(known: string[]) {
  return createParser<string[]>({
    parse(text) {
      const named = text === 'none' ? [] : text.split(',')
      return named.every((id) => known.includes(id)) ? known.filter((id) => named.includes(id)) : null
    },
    serialize: (on) => (on.length ? known.filter((id) => on.includes(id)).join(',') : 'none'),
    eq: (a, b) => a.length === b.length && a.every((id) => b.includes(id)),
  })
}

/** `place=bases/manas`: the selected feature. */
export const placeParser = createParser<string>({
  parse: (text) => (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(text) ? text : null),
  serialize: (reference) => reference,
})

/** `known=2015-10-01`: the picture as it was known on a day, month or year. */
export const knownParser = createParser<string>({
  parse: (text) => (isPartialDate(text) ? text : null),
  serialize: (date) => date,
})

/** `at=2015-09-28`: the day that the map shows; a month or year stands for the day in its middle. */
export const dayParser = createParser<string>({
  parse: (text) => (isPartialDate(text) ? middleDay(text) : null),
  serialize: (day) => day,
})

/** `around=90,300`: what else happened within so many days and km of the selected place; `around=90,300,bases/manas` of another. */
export const aroundParser = createParser<Around>({
  parse(text) {
    const parts = /^(\d{1,5}),(\d{1,5})(?:,([a-z0-9-]+\/[a-z0-9-]+))?$/.exec(text)
    // A circle of more than a quarter of the Earth has no ring to draw.
    return parts && Number(parts[2]) > 0 && Number(parts[2]) <= 10_000 ? { days: Number(parts[1]), km: Number(parts[2]), ...(parts[3] && { centre: parts[3] }) } : null
  },
  serialize: ({ days, km, centre }) => [days, km, ...(centre ? [centre] : [])].join(','),
  eq: (a, b) => a.days === b.days && a.km === b.km && a.centre === b.centre,
})

/** `source=tass-2014-201st-base`: only what rests on one source. */
export const sourceParser = createParser<string>({
  parse: (text) => (idForm.test(text) ? text : null),
  serialize: (id) => id,
})

/** `by=Zamir Kabulov`: only what one claimant says. */
export const claimantParser = createParser<string>({
  parse: (text) => text.trim() || null,
  serialize: (name) => name,
})

/** The parameters that the API takes for a picture, as a query to be added to others; empty for the whole record. */
export function pictureQuery({ known, source, by }: Picture): string {
  const given = Object.entries({ known, source, by }).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return String(new URLSearchParams(given))
}

/** Where the API has all items of a layer in a picture. */
export function itemsAddress(layer: string, picture: Picture): string {
  const query = pictureQuery(picture)
  return `/api/collections/${layer}/items?limit=10000${query && `&${query}`}`
}

/** A view that shows a box [west, south, east, north] in degrees, with some room around it, on a map of so many pixels. */
export function viewOf([west, south, east, north]: [number, number, number, number], { width, height } = { width: 720, height: 720 }): View {
  const [[left, bottom], [right, top]] = [mercator([west, south]), mercator([east, north])]
  // A quarter of the map stays free around the box.
  const scale = 0.75 / worldSize / Math.max((right - left) / width, (bottom - top) / height, 1e-9)
  const zoom = Math.min(7.5, Math.log2(scale))
  return { lon: round((west + east) / 2, 4), lat: round((south + north) / 2, 4), zoom: round(Math.max(zoom, 2), 2) }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
