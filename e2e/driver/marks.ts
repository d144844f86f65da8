/** What the tests ask of the map's marks: what is drawn, in which strokes, and where a border runs. */
import type { Locator } from '@playwright/test'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Atlas } from '../driver'

type MapElement = HTMLElement & { map: MapLibreMap }

/** The dialog that explains a border, or lists them. */
export function borderNotes(atlas: Atlas, name: string | RegExp): Locator {
  return atlas.body.getByRole('dialog', { name })
}

/** Notes the sizes that the map has from now on, `width×height` in px; gives a function that tells them. */
export async function mapSizes(atlas: Atlas): Promise<() => Promise<string[]>> {
  const sizes = await atlas.mapElement.evaluateHandle((element: MapElement) => {
    const seen: string[] = []
    new ResizeObserver(() => seen.push(`${element.clientWidth}×${element.clientHeight}`)).observe(element)
    return seen
  })
  return () => sizes.jsonValue()
}

/** A point in view on a border of a name, in degrees: one on which nothing of the data is drawn. */
export async function onBorder(atlas: Atlas, name: string): Promise<[number, number]> {
  await atlas.drawn()
  return atlas.mapElement.evaluate(({ map }: MapElement, wanted) => {
    const { clientWidth, clientHeight } = map.getCanvas()
    const lines = map.queryRenderedFeatures().filter(({ source, properties, geometry }) => source === 'borders' && properties.name === wanted && geometry.type.endsWith('LineString'))
    const points = lines.flatMap(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : []) as [number, number][])
    const found = points.find((point) => {
      const { x, y } = map.project(point)
      if (x < 60 || y < 60 || x > clientWidth - 120 || y > clientHeight - 120) return false
      return !map.queryRenderedFeatures([[x - 16, y - 16], [x + 16, y + 16]]).some(({ source, layer }) => source.includes(':') && !source.endsWith(':areas') && layer.type !== 'fill')
    })
    if (!found) throw new Error(`No free point in view on a border named ${wanted}`)
    return found
  }, name)
}

/** The strokes in which a feature (layer/feature) of a line layer is drawn in view, the lowest first: width in px at this zoom, and dashes in widths. */
export async function strokesOn(atlas: Atlas, reference: string): Promise<{ width: number; dash: number[] | null }[]> {
  await atlas.drawn()
  return atlas.mapElement.evaluate(({ map }: MapElement, wanted) => {
    const drawn = map.queryRenderedFeatures().filter(({ properties, layer }) => properties.reference === wanted && layer.type === 'line' && !/:(target|band)$/.test(layer.id))
    return [...new Map(drawn.map(({ layer }) => [layer.id, layer])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((layer) => {
      const paint = layer.paint as Record<string, unknown>
      const dash = map.getPaintProperty(layer.id, 'line-dasharray') as number[] | undefined
      return { width: Number(paint['line-width']), dash: dash ?? null }
    })
  }, reference)
}

/** The outlines of areas of data that are drawn in view so that they can be seen: the layer's id and the feature's reference. */
export async function outlines(atlas: Atlas): Promise<string[]> {
  await atlas.drawn()
  return atlas.mapElement.evaluate(({ map }: MapElement) =>
    map
      .queryRenderedFeatures()
      .filter(({ source, layer }) => source.endsWith(':areas') && layer.type === 'line' && Number((layer.paint as Record<string, unknown>)['line-opacity'] ?? 1) > 0.01)
      .map(({ layer, properties }) => `${layer.id} ${String(properties.reference)}`),
  )
}

/** The layers that symbols of a source are drawn by in view, with the images they bear: `id image`. */
export async function symbols(atlas: Atlas, layer: string): Promise<string[]> {
  await atlas.drawn()
  return atlas.mapElement.evaluate(
    ({ map }: MapElement, id) => [...new Set(map.queryRenderedFeatures().filter(({ source, layer: drawn }) => source === `${id}:points` && drawn.type === 'symbol').map(({ layer: drawn, properties }) => `${drawn.id} ${String(properties.icon)}`))].toSorted(),
    layer,
  )
}
