/** What the pointer meets on the map. */
import type { BorderLine } from '@/geo/borders'
import { membersOf, type Choice, type PileProperties } from '@/geo/style/crowd'
import type { Targets } from '@/geo/style/targets'
import type { MapEvents, MapGeoJSONFeature, MapLibre, MapMouseEvent } from './adapter'

/** Tells what the pointer is over and what a click means, and marks what it is over. */
export function reportPointer(map: MapLibre, targets: () => Targets, { onSelect, onChoices, onHover, onBorder }: MapEvents) {
  let under: { source: string; id: string } | undefined
  // The symbol of an area points out the area.
  const hover = ({ source, id }: { source: string; id: string }, on: boolean) => {
    for (const each of new Set([source, source.replace(/:points$/, ':areas')])) if (map.getSource(each)) map.setFeatureState({ source: each, id }, { hover: on })
  }
  const mark = (feature: MapGeoJSONFeature | undefined) => {
    const next = feature && { source: feature.source, id: String(feature.properties.reference) }
    if (next?.id === under?.id && next?.source === under?.source) return
    if (under) hover(under, false)
    if (next) hover(next, true)
    under = next
    map.getCanvas().style.cursor = next ? 'pointer' : ''
  }
  map.on('click', (event) => {
    const found = featuresAt(map, targets(), event)
    const border = borderOf(found)
    if (border) {
      onChoices(undefined)
      onBorder(border)
      return
    }
    const choices = choicesOf(found)
    if (choices.length < 2) {
      onChoices(undefined)
      onSelect(choices[0]?.reference)
    } else {
      const [pile] = found
      const { x, y } = found.length === 1 && pile!.geometry.type === 'Point' ? map.project(pile!.geometry.coordinates as [number, number]) : event.point
      onChoices({ choices, x, y })
    }
  })
  map.on('mousemove', (event) => {
    if (map.isMoving() || !matchMedia('(hover: hover)').matches) return
    const found = featuresAt(map, targets(), event)
    const [feature, ...more] = found
    const border = borderOf(found)
    mark(border ? undefined : feature)
    if (border) {
      map.getCanvas().style.cursor = 'pointer'
      onHover({ reference: '', name: border.name ?? 'Border', detail: 'Disputed or late: click for who says what', disputes: 0, x: event.point.x, y: event.point.y })
      return
    }
    const { reference, name, detail, disputes } = (feature?.properties ?? {}) as Record<string, string>
    const words = [detail, more.length && `and ${more.length} more`].filter(Boolean).join(' · ')
    onHover(feature && { reference: reference!, name: name!, detail: words, disputes: Number(disputes ?? 0), x: event.point.x, y: event.point.y })
  })
  for (const gone of ['mouseout', 'movestart'] as const) {
    map.on(gone, () => {
      mark(undefined)
      onHover(undefined)
    })
  }
  map.on('movestart', () => onChoices(undefined))
}

/** What a click may mean: the members of a pile, or each of what lies over one another. */
function choicesOf(found: MapGeoJSONFeature[]): Choice[] {
  return found.flatMap(({ properties }) => {
    const members = membersOf(properties as Partial<PileProperties>)
    return members.length ? members : [properties as Choice]
  })
}

/** The border that is asked about, where a base map's line is all that was met. */
function borderOf([feature]: MapGeoJSONFeature[]): BorderLine | undefined {
  return feature?.source === 'borders' ? (feature.properties as BorderLine) : undefined
}

/**
 * The features at the pointer: symbols before their labels, lines, disputed borders and areas; of several symbols the nearest. They are
 * several only where tinted areas share a territory: then all of those, and the land that lies under them.
 */
function featuresAt(map: MapLibre, { icons, labels, lines, borders, areas }: Targets, { point }: MapMouseEvent): MapGeoJSONFeature[] {
  const reach = matchMedia('(pointer: coarse)').matches ? 14 : 3
  const around: [[number, number], [number, number]] = [[point.x - reach, point.y - reach], [point.x + reach, point.y + reach]]
  const distance = (feature: MapGeoJSONFeature) => (feature.geometry.type === 'Point' ? map.project(feature.geometry.coordinates as [number, number]).dist(point) : Infinity)
  const known = (ids: string[]) => ids.filter((id) => map.getLayer(id))
  const first =
    map.queryRenderedFeatures(around, { layers: known(icons) }).toSorted((a, b) => distance(a) - distance(b))[0] ??
    map.queryRenderedFeatures(point, { layers: known(labels) })[0] ??
    map.queryRenderedFeatures(around, { layers: known(lines) })[0]
  if (first) return [first]
  const border = map.queryRenderedFeatures(around, { layers: known(borders) }).find(({ properties }) => properties.note)
  if (border) return [border]
  const distinct = new Map(map.queryRenderedFeatures(point, { layers: known(areas) }).map((feature) => [String(feature.properties.reference), feature]))
  const [top, ...under] = [...distinct.values()]
  if (!top) return []
  const tinted = under.filter(({ properties }) => properties.tint)
  const ground = under.filter(({ properties }) => !properties.tint).slice(0, 1)
  // In the order of the legend, not in that in which they happen to lie.
  return top.properties.tint ? [...[top, ...tinted].toSorted((a, b) => Number(a.properties.lane) - Number(b.properties.lane)), ...ground] : [top]
}
