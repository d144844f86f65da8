/** Small words of the style language that many layers use. */
import type { Palette } from '../palette'
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'

/** A size that is given at zoom 4, 6 and 8, and grows in between. */
export function byZoom([at4, at6, at8]: [number, number, number]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 4, at4, 6, at6, 8, at8]
}

/** Is the property one of these? */
export function isOneOf(property: string, values: readonly string[]): ExpressionSpecification {
  return ['in', ['get', property], ['literal', [...values]]]
}

export function is(property: string, value: string | number | boolean): ExpressionSpecification {
  return ['==', ['get', property], value]
}

export function all(...conditions: ExpressionSpecification[]): FilterSpecification {
  return ['all', ...conditions]
}

/** A layer of which only what meets a condition is drawn, beside what its own filter asks for. */
export function only<L extends LayerSpecification>(layer: L, condition: ExpressionSpecification): L {
  const { filter } = layer as { filter?: FilterSpecification }
  return { ...layer, filter: filter === undefined ? condition : ['all', filter, condition] }
}

/** The hue of what is drawn, in a theme. */
export function hueOf(palette: Palette): ExpressionSpecification {
  return onHues(palette, (hue) => hue)
}

/** What is made of the hue of what is drawn, in a theme. */
export function onHues(palette: Palette, make: (hue: string) => string): ExpressionSpecification {
  const { ink, ...others } = palette.hues
  return ['match', ['get', 'colour'], ...Object.entries(others).flatMap(([name, hue]) => [name, make(hue)]), make(ink)] as unknown as ExpressionSpecification
}

/** What depends on the whole zoom, from 3 to 9: where the style language reads the zoom it allows no other form. */
export function perZoom(make: (zoom: number) => ExpressionSpecification): ExpressionSpecification {
  const steps = [4, 5, 6, 7, 8, 9].flatMap((zoom) => [zoom, make(zoom)])
  return ['step', ['zoom'], make(3), ...steps] as unknown as ExpressionSpecification
}
