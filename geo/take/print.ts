/** A printed map, made of the dataset: its plates, its legend, the places that it shows with the numbers of their footnotes, and the footnotes. */
import { citationsOf, type AtlasFeature, type AtlasLayer, type Dataset } from '../dataset'
import { palettes } from '../palette'
import { featureIn } from '../picture'
import { periodWords } from '../properties'
import { happensOnce } from '../moment'
import { detailOf } from '../style/look'
import { drawMarks } from '../svg/draw'
import { formatDate } from '../time'
import { boxOf, fitted, usual, type BaseFiles, type Size } from './frame'
import { legendAt, momentsOf, type LegendGroup } from './legend'
import { notesOf, numbersOf, placesIn, type Note, type ShownPlace } from './notes'
import { mapRoomOf, type Sheet } from './paper'
import { mapWithin, plateSvg } from './plate'
import type { Shown } from './shown'
import { itemsIn, styleOf, type ItemsById } from './drawn'

export type PrintedPlace = { reference: string; name: string; /** How it stands then */ detail: string; notes: number[] }
export type Printed = {
  /** SVG documents: one, or one for each of two dates, the other first; with the day of each in words where there are two */
  plates: { svg: string; caption?: string | undefined }[]
  legend: LegendGroup[]
  /** By layer, as the legend has them. What is imported without claims is listed by its name alone */
  places: { title: string; places: PrintedPlace[]; plain: { names: string[]; notes: number[] } }[]
  notes: Note[]
  /** The selected place as the picture has it */
  selected?: { layer: AtlasLayer; feature: AtlasFeature } | undefined
}

/** Map px on each mm of paper: type of 12 px is then 6.8 points high. */
const FINE = 5

/** Everything of a printed map. */
export async function printed(dataset: Dataset, shown: Shown, sheet: Sheet, files: BaseFiles): Promise<Printed> {
  const moments = momentsOf(shown)
  const items = itemsIn(dataset, shown)
  const layers = dataset.layers.filter(({ id }) => shown.layers.includes(id))
  const legend = legendAt(layers, (id) => items[id]!.features, moments)
  const size = mapWithin(plateRoom(mapRoomOf(sheet, legend.map(({ rows }) => rows.length)), moments.length))
  const view = fitted(shown.view, usual, size)
  const places = placesIn(dataset, shown, boxOf(view, size))
  const selected = selectedIn(dataset, shown)
  const notes = withClaims(dataset, notesOf(dataset, places, shown.place), selected?.feature)
  return {
    plates: await Promise.all(moments.map(async (moment, index) => ({ svg: await plateOf(dataset, { ...shown, moment }, { items, view, size, files, index }), caption: moments.length > 1 ? formatDate(moment.at) : undefined }))),
    legend,
    places: layers.flatMap((layer) => listOf(layer, places, notes)),
    notes,
    selected,
  }
}

/** One above the other, where there are two dates. */
function plateRoom({ width, height }: Size, plates: number): Size {
  return { width: width * FINE, height: ((height - (plates - 1) * 10) / plates) * FINE }
}

async function plateOf(dataset: Dataset, shown: Shown, { items, view, size, files, index }: { items: ItemsById; view: Shown['view']; size: Size; files: BaseFiles; index: number }): Promise<string> {
  const style = await styleOf(dataset, shown, items, 'print')
  const label = `Map of ${dataset.atlas.title}, ${formatDate(shown.moment.at)}. The places that it shows are listed below.`
  return plateSvg({ marks: drawMarks({ style, files, view, ...size, moment: shown.moment, precision: 0.2, prefix: `p${index}` }), view, size, palette: palettes.print, label })
}

function selectedIn(dataset: Dataset, { place, picture }: Shown): Printed['selected'] {
  const layer = place === undefined ? undefined : dataset.layer(place.split('/')[0]!)
  const recorded = place === undefined ? undefined : dataset.feature(place)
  const feature = layer && recorded && featureIn(layer, recorded, picture, dataset.sources)
  return feature && { layer, feature }
}

/** With a note more for each source that the claims on a place cite and the map does not: the claims are printed too. */
function withClaims({ sources }: Dataset, notes: Note[], feature: AtlasFeature | undefined): Note[] {
  const known = new Set(notes.map(({ source }) => source.id))
  const more = [...new Set((feature ? citationsOf(feature) : []).map(({ source }) => source))].filter((id) => !known.has(id))
  return [...notes, ...more.map((id, index): Note => ({ number: notes.length + index + 1, source: sources.get(id)!, uses: [] }))]
}

function listOf(layer: AtlasLayer, all: ShownPlace[], notes: Note[]): Printed['places'] {
  const shown = all.filter((place) => place.layer === layer)
  if (!shown.length) return []
  const plain = new Set(shown.filter(({ feature }) => !feature.claims.length).map(({ feature }) => feature))
  const told = [...new Set(shown.filter(({ feature }) => !plain.has(feature)).map(({ feature }) => feature))]
  const details = (feature: AtlasFeature) => [...new Set(shown.filter((place) => place.feature === feature).map(({ item }) => (happensOnce(layer) ? periodWords(item.properties) : detailOf(layer, item.properties))))].filter(Boolean).join(', then ')
  return [
    {
      title: layer.title,
      places: told.map((feature) => ({ reference: feature.reference, name: feature.name, detail: details(feature), notes: numbersOf(notes, feature.reference) })),
      plain: { names: [...plain].map(({ name }) => name), notes: [...new Set([...plain].flatMap(({ reference }) => numbersOf(notes, reference)))].toSorted((a, b) => a - b) },
    },
  ]
}
