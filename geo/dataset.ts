/** One frozen dataset, made from a sound atlas folder: what pages, map and API read. */
import type { Geometry, Position } from 'geojson'
import { readAnswer, type Answer } from './answer'
import type { BorderNote } from './borders'
import { checkAtlas } from './check'
import { spansOf, type AnsweredClaim } from './evidence'
import { boundingBox } from './geometry'
import { lengthOf } from './measure'
import { AtlasError } from './problem'
import { readAtlas, type AtlasFolder, type LayerFolder } from './read'
import { isRefuted, standingOf, type Graded, type Standing } from './standing'
import type { Atlas, Citation, Feature, Field, Layer, Place, Source } from './schema'
import { cover, firstDay, type PartialDate, type TimeSpan } from './time'

export type AtlasSource = Source & { id: string }

export type AtlasClaim = AnsweredClaim & { said?: PartialDate | undefined; standing: Standing }

export type AtlasFeature = {
  id: string
  layer: string
  /** layer/feature */
  reference: string
  name: string
  names: Record<string, string>
  aliases: string[]
  kind: string
  summary?: string
  /** ISO 3166 code, of an imported territory */
  iso?: string
  partOf?: string
  parts: string[]
  /** Whether its geometry is that of its parts: then they are drawn and counted, not it */
  sumOfParts: boolean
  related: { feature: string; how: string }[]
  place: Pick<Place, 'precision' | 'within' | 'note' | 'cites'>
  geometry: Geometry
  /** [west, south, east, north], degrees */
  bbox: [number, number, number, number]
  /** All that the claims on its layer's time field cover; undefined when it has none */
  time?: TimeSpan | undefined
  /** Of a line: its geodesic length in km, computed by us */
  length?: number
  /** The questions of its layer and its own */
  fields: Record<string, Field>
  /** What would settle a disagreement here, by field, where the field's own words are too general */
  settle: Record<string, string>
  claims: AtlasClaim[]
}

export type AtlasLayer = Layer & { id: string; features: AtlasFeature[] }

export type Dataset = {
  atlas: Atlas
  /** In the order of the atlas's groups */
  layers: AtlasLayer[]
  sources: ReadonlyMap<string, AtlasSource>
  /** What is told of the base map's disputed borders */
  borders: BorderNote[]
  layer: (id: string) => AtlasLayer | undefined
  feature: (reference: string) => AtlasFeature | undefined
}

/** Reads and checks a folder, and freezes what it holds. Throws AtlasError with every problem there is. */
export function loadAtlas(directory: string): Dataset {
  const folder = readAtlas(directory)
  const problems = [...folder.problems, ...checkAtlas(folder)]
  if (problems.length || !folder.atlas) throw new AtlasError(directory, problems)
  const sources = new Map([...folder.sources].map(([id, { data }]) => [id, { id, ...data }]))
  const layers = inOrder(folder).map((layer) => makeLayer(layer, folder, sources))
  linkParts(layers)
  const features = new Map(layers.flatMap((layer) => layer.features.map((feature) => [feature.reference, feature])))
  return deepFreeze({
    atlas: folder.atlas.data,
    layers,
    sources,
    borders: folder.borders,
    layer: (id: string) => layers.find((layer) => layer.id === id),
    feature: (reference: string) => features.get(reference),
  })
}

/** Every citation in a feature: of its claims, their notes and its place. */
export function citationsOf(feature: AtlasFeature): Citation[] {
  return [...feature.claims.flatMap((claim) => [...claim.cites, ...(claim.note?.cites ?? [])]), ...feature.place.cites]
}

function inOrder({ atlas, layers }: AtlasFolder): LayerFolder[] {
  const order = atlas!.data.groups.flatMap((group) => group.layers)
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return layers.toSorted((a, b) => place(a.id) - place(b.id))
}

function makeLayer(folder: LayerFolder, { territory }: AtlasFolder, sources: Map<string, AtlasSource>): AtlasLayer {
  const { id, layer, shapes, bulk } = folder
  const features = folder.features.map(({ id: featureId, data }) => {
    const { lon, lat, territory: country } = data.place
    const geometry: Geometry | undefined = lon !== undefined ? { type: 'Point', coordinates: [lon, lat!] } : country ? territory(country) : shapes.get(featureId)?.data
    return makeFeature(id, featureId, data, layer.data, geometry, sources)
  })
  const imported = (bulk?.data ?? []).map((feature): AtlasFeature => {
    const { kind, ...place } = layer.data.bulk!
    const { name, names = {}, iso, 'part-of': partOf } = feature.properties
    return {
      id: feature.id,
      layer: id,
      reference: `${id}/${feature.id}`,
      name,
      names,
      aliases: [],
      kind,
      ...(iso && { iso }),
      ...(partOf && { partOf }),
      parts: [],
      sumOfParts: false,
      related: [],
      place,
      geometry: feature.geometry,
      bbox: boundingBox(feature.geometry),
      fields: layer.data.fields,
      settle: {},
      claims: [],
    }
  })
  return { ...layer.data, id, features: [...features, ...imported] }
}

function makeFeature(layerId: string, id: string, data: Feature, layer: Layer, geometry: Geometry | undefined, sources: Map<string, AtlasSource>): AtlasFeature {
  const fields = { ...layer.fields, ...data.fields }
  const claims = weigh(
    fields,
    data.claims.map((claim) => {
      const said = claim.said ?? earliest(claim.cites.map((citation) => sources.get(citation.source)?.issued))
      const answer: Answer | undefined = readAnswer(fields[claim.field]!, claim.value)
      return { ...claim, ...(said && { said }), ...(answer !== undefined && { answer }) }
    }),
    sources,
  )
  return {
    id,
    layer: layerId,
    reference: `${layerId}/${id}`,
    name: data.name,
    names: data.names ?? {},
    aliases: data.aliases ?? [],
    kind: data.kind,
    summary: data.summary,
    ...(data['part-of'] && { partOf: data['part-of'] }),
    parts: [],
    sumOfParts: data.place.parts === true,
    related: data.related ?? [],
    place: data.place,
    time: timeOf(layer, claims),
    fields,
    settle: data.settle ?? {},
    claims,
    ...shaped(geometry ?? { type: 'GeometryCollection', geometries: [] }),
  }
}

/** Gives every claim its standing among the claims on its field. */
export function weigh(fields: Record<string, Field>, claims: AnsweredClaim[], sources: Graded): AtlasClaim[] {
  const judged = claims.map((claim): AnsweredClaim => ({ ...claim, refuted: isRefuted(claim, sources) }))
  return judged.map((claim) => {
    const rivals = judged.filter((other) => other.field === claim.field)
    return { ...claim, standing: standingOf(fields[claim.field]!, claim, rivals, sources) }
  })
}

/** All that the claims of the layer's time field cover: `when`, or the date that answers it; undefined when there are none. */
export function timeOf({ time = 'status', fields }: Pick<Layer, 'time' | 'fields'>, claims: AnsweredClaim[]): TimeSpan | undefined {
  return cover(spansOf(fields[time], claims.filter((claim) => claim.field === time)))
}

/** Tells each feature its parts, and gives one that is the sum of its parts their lines or polygons. */
function linkParts(layers: AtlasLayer[]) {
  const features = layers.flatMap((layer) => layer.features)
  const partsOf = new Map<string, AtlasFeature[]>()
  for (const feature of features) if (feature.partOf) partsOf.set(feature.partOf, [...(partsOf.get(feature.partOf) ?? []), feature])
  const done = new Set<AtlasFeature>()
  const link = (feature: AtlasFeature) => {
    if (done.has(feature)) return
    done.add(feature)
    const parts = partsOf.get(feature.reference) ?? []
    feature.parts = parts.map((part) => part.reference)
    parts.forEach(link)
    if (feature.sumOfParts) Object.assign(feature, shaped(joined(parts.map((part) => part.geometry))))
  }
  features.forEach(link)
}

function joined(geometries: Geometry[]): Geometry {
  const lines = geometries.flatMap((geometry): Position[][] =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [],
  )
  if (lines.length) return { type: 'MultiLineString', coordinates: lines }
  const polygons = geometries.flatMap((geometry): Position[][][] =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
  )
  if (polygons.length) return { type: 'MultiPolygon', coordinates: polygons }
  return { type: 'MultiPoint', coordinates: geometries.flatMap((geometry) => (geometry.type === 'Point' ? [geometry.coordinates] : [])) }
}

function shaped(geometry: Geometry): Pick<AtlasFeature, 'geometry' | 'bbox' | 'length'> {
  const length = lengthOf(geometry)
  return { geometry, bbox: boundingBox(geometry), ...(length > 0 && { length }) }
}

function earliest(dates: (PartialDate | undefined)[]): PartialDate | undefined {
  return dates.filter((date) => date !== undefined).toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))[0]
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
