/**
 * Tinted territories: a breath of colour and a hatch. Four may lie over one country: each has a lane of its own in
 * the hatch, and along the border where only an edge is drawn, so that none covers another and no hue is needed to tell them apart.
 */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { palettes, type Theme } from '../palette'
import { tintEdges } from '../symbol/strokes'
import type { Look } from '../vocabulary'
import type { DrawnLayer } from './drawn'
import { byZoom, hueOf, is } from './expressions'

export function tintLayers(id: string, { areas }: Pick<DrawnLayer, 'areas'>, theme: Theme, selected: string | undefined): LayerSpecification[] {
  const source = `${id}:areas`
  const palette = palettes[theme]
  const looks = new Set(areas.map(({ properties }) => properties.tint).filter((look) => look !== ''))
  if (!looks.size) return []
  // The sum of members is drawn as they are.
  const member: ExpressionSpecification = ['!', ['get', 'whole']]
  const chosen = is('reference', selected ?? '')
  return [
    {
      id: `${source}:hatch`,
      type: 'fill',
      source,
      filter: ['all', member, ['!=', ['get', 'tint'], ''], ['!=', ['get', 'icon'], '']] as never,
      paint: { 'fill-pattern': ['concat', ['get', 'icon'], `|${theme}`], 'fill-opacity': ['case', chosen, 1, ['boolean', ['feature-state', 'hover'], false], 0.9, 0.6], 'fill-antialias': false },
    },
    ...[...looks].toSorted().flatMap(edge),
    {
      // Sources disagree on it: its edge is violet, on the border itself, where it winds as the border does.
      id: `${source}:tint-contested`,
      type: 'line',
      source,
      filter: ['all', member, ['!=', ['get', 'tint'], ''], ['get', 'unsettled']] as never,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.hues.violet, 'line-width': byZoom([1.4, 1.8, 2.2]), 'line-dasharray': [3, 2] },
    },
  ]

  function edge(look: Look): LayerSpecification[] {
    const drawn = tintEdges[look]
    if (!drawn) return []
    return [
      {
        id: `${source}:tint-${look}`,
        type: 'line',
        source,
        filter: ['all', member, is('tint', look)] as never,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': hueOf(palette), 'line-width': byZoom(drawn.widths), 'line-offset': inwards, 'line-opacity': drawn.opacity, ...(drawn.dash && { 'line-dasharray': drawn.dash }) },
      },
    ]
  }
}

/** Lanes are counted from the border inwards; a polygon's line moves inwards to its right. */
const inwards = ['interpolate', ['linear'], ['zoom'], ...[[2, 0.3], [4, 1.1], [6, 2], [8, 3]].flatMap(([zoom, pitch]) => [zoom, ['*', pitch, ['+', 0.6, ['get', 'lane']]]])] as unknown as ExpressionSpecification
