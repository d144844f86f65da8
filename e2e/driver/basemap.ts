/** What a reader sees of the base map: its relief, its frame, and its words. */
import { expect, type Page } from '@playwright/test'
import type { Map as MapLibreMap } from 'maplibre-gl'

type MapElement = HTMLElement & { map: MapLibreMap }

/** Of a page whose map has been drawn. */
export function baseMapOf(page: Page) {
  const element = page.getByTestId('map')
  return {
    frame: page.locator('svg[data-frame]'),

    /** Whether the pictures of the relief have come and are laid on the map, and how strongly: their opacities, from the lowest layer to the uppermost. */
    relief: () =>
      element.evaluate(({ map }: MapElement) =>
        map.getStyle().layers.flatMap((layer) => (layer.type === 'raster' && map.isSourceLoaded(layer.source) && map.getSource(layer.source)!.loaded() ? [JSON.stringify(layer.paint!['raster-opacity'])] : [])),
      ),

    /** The degrees along an edge of the frame, with the place of each on the screen, px. */
    degrees: (edge: 'top' | 'right') =>
      // All at once: while the map moves, a label may go before it is asked for.
      page.locator(`svg[data-frame="${edge}"] text`).evaluateAll((labels) =>
        labels.map((label) => {
          const { x, y, width, height } = label.getBoundingClientRect()
          return { label: label.textContent!, x, y, width, height }
        }),
      ),

    /** Where a place is on the screen, px. */
    at: async (lon: number, lat: number) => {
      const { x, y } = await boxOf(element)
      const point = await element.evaluate(({ map }: MapElement, place) => map.project(place), [lon, lat] as [number, number])
      return { x: x + point.x, y: y + point.y }
    },

    /** The middle of the map on the screen, and of what the reader sees of it. */
    middle: async () => {
      const { x, y, width, height } = await boxOf(element.locator('canvas'))
      return { x: x + width / 2, y: y + height / 2 }
    },

    /** The names of the base map's words that lie within so many px of the map's edge. */
    wordsAtEdge: (px: number) =>
      element.evaluate(({ map }: MapElement, reach) => {
        const words = map.getStyle().layers.filter((layer) => layer.type === 'symbol' && ['river-names', 'lake-names', 'labels', 'arcs'].includes(layer.source)).map(({ id }) => id)
        const { clientWidth: width, clientHeight: height } = map.getContainer()
        const strips: [[number, number], [number, number]][] = [[[0, 0], [width, reach]], [[0, height - reach], [width, height]], [[0, 0], [reach, height]], [[width - reach, 0], [width, height]]]
        return strips.flatMap((strip) => map.queryRenderedFeatures(strip, { layers: words }).map(({ properties }) => String(properties.name)))
      }, px),

    /** The words of a layer of the style that are drawn in view. */
    words: (layer: string) => element.evaluate(({ map }: MapElement, id) => map.queryRenderedFeatures({ layers: map.getStyle().layers.map((each) => each.id).filter((each) => each.startsWith(id)) }).map(({ properties }) => String(properties.name)).toSorted(), layer),
  }
}

async function boxOf(locator: ReturnType<Page['locator']>) {
  const box = await locator.boundingBox()
  expect(box).not.toBeNull()
  return box!
}
