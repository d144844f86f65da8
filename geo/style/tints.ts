/**
 * Tinted territories: a breath of colour, a hatch, and an edge within the border. Four may lie over one country: each has
 * a direction and a lane of its own, so that none covers another and no hue is needed to tell them apart.
 */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { palettes, type Theme } from '../palette'
import { tintEdges, type Stroke } from '../symbol/strokes'
import type { Look } from '../vocabulary'
import type { DrawnLayer } from './drawn'
import { byZoom, hueOf, is } from './expressions'

/** From the edge of one tint to the next one's, px at zoom 4, 6 and 8 */
const PITCH: Stroke['widths'] = [2.8, 4.2, 5.4]

export function tintLayers(id: string, { areas }: Pick<DrawnLayer, 'areas'>, theme: Theme, selected: string | undefined): LayerSpecification[] {
  const source = `${id}:areas`
  const palette = palettes[theme]
  const looks = new Set(areas.map(({ properties }) => properties.tint).filter((look) => look !== ''))
  if (!looks.size) return []
  const chosen = is('reference', selected ?? '')
  // Lanes are counted from the border inwards; a polygon's line moves inwards to its right.
  const inwards = (first: Stroke['widths']) => byZoom(PITCH.map((pitch, index) => ['+', first[index]! / 2 + 0.4, ['*', pitch, ['get', 'lane']]]) as never)
  const edge = (look: Look): LayerSpecification => {
    const { widths, dash, round, opacity } = tintEdges[look]
    return {
      id: `${source}:tint:${look}`,
      type: 'line',
      source,
      filter: is('tint', look) as never,
      layout: { 'line-join': 'round', 'line-cap': round ? 'round' : 'butt' },
      paint: {
        'line-color': hueOf(palette),
        'line-width': byZoom(widths),
        'line-offset': inwards(tintEdges.solid.widths),
        'line-opacity': ['case', chosen, 1, opacity],
        ...(dash && { 'line-dasharray': dash }),
      },
    }
  }
  return [
    {
      id: `${source}:hatch`,
      type: 'fill',
      source,
      filter: ['all', ['!=', ['get', 'tint'], ''], ['!=', ['get', 'icon'], '']] as never,
      paint: { 'fill-pattern': ['concat', ['get', 'icon'], `|${theme}`], 'fill-opacity': ['case', chosen, 0.75, 0.36], 'fill-antialias': false },
    },
    ...[...looks].toSorted().map(edge),
    {
      // Sources disagree on it: the edge is violet's, in the same lane.
      id: `${source}:tint-contested`,
      type: 'line',
      source,
      filter: ['all', ['!=', ['get', 'tint'], ''], ['get', 'unsettled']] as never,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.hues.violet, 'line-width': byZoom([1.4, 1.8, 2.2]), 'line-offset': inwards(tintEdges.solid.widths), 'line-dasharray': [3, 2] },
    },
  ]
}
