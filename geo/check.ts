/** The checks across the files of an atlas: what one schema cannot see. */
import type { Geometry } from 'geojson'
import { readAnswer } from './answer'
import { wrongParagraphs, wrongPassages } from './check-passages'
import { wrongFigures } from './figures'
import { dimension, isClosed, positions, rings, signedArea, wrongPosition } from './geometry'
import type { Problem } from './problem'
import type { AtlasFolder, FileOf, LayerFolder, Path } from './read'
import type { Citation, Claim, Feature, Field, Place } from './schema'
import { isOrdered } from './time'

/** Every problem across the files of a folder; empty when the folder is sound. Problems of single files are in `folder.problems`. */
export function checkAtlas(folder: AtlasFolder): Problem[] {
  const check = new Check(folder)
  check.atlas()
  for (const source of folder.sources.values()) {
    const { origin } = source.data
    if (origin !== undefined) check.source(source, ['origin'], origin)
    if (isOwnOrigin(source.id, folder)) check.report(source, ['origin'], `origin: "${origin}" leads back to this source: leave it out`)
  }
  for (const layer of folder.layers) check.layer(layer)
  for (const { source, path, message } of wrongPassages(folder)) check.report(source, path, message)
  return check.problems
}

class Check {
  readonly problems: Problem[] = []
  private readonly features: Map<string, { folder: LayerFolder; feature?: FileOf<Feature> }>

  constructor(private readonly folder: AtlasFolder) {
    this.features = new Map(
      folder.layers.flatMap((layer) => [
        ...layer.features.map((feature) => [`${layer.id}/${feature.id}`, { folder: layer, feature }] as const),
        ...(layer.bulk?.data ?? []).map((feature) => [`${layer.id}/${feature.id}`, { folder: layer }] as const),
      ]),
    )
  }

  report(file: FileOf<unknown>, path: Path, message: string) {
    this.problems.push({ file: file.file, line: file.line(path), message })
  }

  source(file: FileOf<unknown>, path: Path, id: string) {
    if (this.folder.sources.has(id) || this.folder.broken.has(id)) return
    this.report(file, path, `the source "${id}" does not exist: add sources/${id}.yaml, or name one that is there`)
  }

  atlas() {
    const { atlas, layers, broken } = this.folder
    if (!atlas) return
    const { extent, view, groups } = atlas.data
    if (extent.west >= extent.east || extent.south >= extent.north) {
      this.report(atlas, ['extent'], `extent ${Object.values(extent).join(', ')} is empty: west must be less than east, south less than north`)
    }
    const wrong = wrongPosition([view.lon, view.lat])
    if (wrong) this.report(atlas, ['view'], `view: ${wrong}`)
    groups.forEach((group, g) =>
      group.layers.forEach((id, l) => {
        if (!layers.some((layer) => layer.id === id) && !broken.has(id)) {
          this.report(atlas, ['groups', g, 'layers', l], `the layer "${id}" does not exist: add the folder layers/${id}/, or take it out`)
        }
        const first = groups.flatMap((other) => other.layers).indexOf(id)
        if (first !== groups.slice(0, g).flatMap((other) => other.layers).length + l) {
          this.report(atlas, ['groups', g, 'layers', l], `the layer "${id}" is named twice: keep one`)
        }
      }),
    )
  }

  layer(folder: LayerFolder) {
    const { layer, features, shapes, bulk } = folder
    const { draw, fields, bulk: bulkCitation } = layer.data
    if (draw.by !== undefined && fields[draw.by]?.type !== 'choice') {
      this.report(layer, ['draw', 'by'], `draw.by: "${draw.by}" is not a choice field of this layer`)
    }
    const time = layer.data.time === undefined ? undefined : fields[layer.data.time]
    if (layer.data.time !== undefined && time?.type !== 'date' && time?.type !== 'choice') {
      this.report(layer, ['time'], `time: "${layer.data.time}" is not a date or choice field of this layer`)
    }
    for (const [id, { arises }] of Object.entries(fields)) {
      const unknown = [...(arises?.kinds ?? []).filter((kind) => !layer.data.kinds[kind]), ...(arises?.status ?? []).filter((choice) => !fields.status?.choices?.[choice])]
      if (unknown.length) this.report(layer, ['fields', id, 'arises'], `fields.${id}.arises names "${unknown.join('", "')}", which ${unknown.length > 1 ? 'are' : 'is'} no kind or status of this layer`)
    }
    if (bulkCitation) {
      this.citations(layer, ['bulk', 'cites'], bulkCitation.cites)
      if (!layer.data.kinds[bulkCitation.kind]) this.report(layer, ['bulk', 'kind'], `bulk.kind: "${bulkCitation.kind}" is not a kind of this layer`)
      if (!bulk) this.report(layer, ['bulk'], 'bulk is declared, but there is no features.geojson beside layer.yaml')
    }
    if (bulk) this.bulk(folder, bulk)
    for (const feature of features) this.feature(folder, feature)
    for (const shape of shapes.values()) {
      this.geometry(shape, shape.data, ['geometry'])
      const feature = features.find(({ id }) => id === shape.id)
      const broken = this.folder.broken.has(`${folder.id}/${shape.id}`)
      if (!feature && !broken) this.report(shape, [], `is a shape without a feature: add ${shape.id}.yaml beside it`)
      if (feature && !feature.data.place.shape) this.report(feature, ['place'], `place: ${shape.id}.geojson lies beside it, but place does not say shape: true`)
    }
  }

  private bulk(folder: LayerFolder, bulk: NonNullable<LayerFolder['bulk']>) {
    const { layer, features } = folder
    if (!layer.data.bulk) this.report(bulk, [], 'is a bulk import without citation: declare bulk in layer.yaml')
    bulk.data.forEach((feature, index) => {
      const path: Path = ['features', index]
      const twin = features.some(({ id }) => id === feature.id) || bulk.data.findIndex(({ id }) => id === feature.id) !== index
      if (twin) this.report(bulk, [...path, 'id'], `the id "${feature.id}" stands twice in layer ${folder.id}: give each feature its own`)
      const partOf = feature.properties['part-of']
      if (partOf !== undefined) this.reference(bulk, [...path, 'properties', 'part-of'], partOf)
      this.languages(bulk, [...path, 'properties', 'names'], feature.properties.names)
      this.geometry(bulk, feature.geometry, [...path, 'geometry'])
    })
  }

  private feature(folder: LayerFolder, file: FileOf<Feature>) {
    const { data: feature } = file
    const kind = folder.layer.data.kinds[feature.kind]
    if (!kind) {
      this.report(file, ['kind'], `kind: "${feature.kind}" is not a kind of layer ${folder.id}: ${Object.keys(folder.layer.data.kinds).join(', ')}`)
    }
    this.languages(file, ['names'], feature.names)
    this.place(folder, file, feature.place, kind?.geometry)
    if (feature['part-of'] !== undefined) {
      this.reference(file, ['part-of'], feature['part-of'])
      if (this.isPartOfItself(`${folder.id}/${file.id}`)) this.report(file, ['part-of'], `part-of: "${feature['part-of']}" leads back to this feature`)
    }
    feature.related?.forEach(({ feature: reference }, index) => this.reference(file, ['related', index, 'feature'], reference))
    for (const id of Object.keys(feature.fields ?? {})) {
      if (folder.layer.data.fields[id]) this.report(file, ['fields', id], `fields: "${id}" is a field of the layer already`)
    }
    this.claims(file, { ...folder.layer.data.fields, ...feature.fields })
  }

  private claims(file: FileOf<Feature>, fields: Record<string, Field>) {
    const { claims } = file.data
    claims.forEach((claim, index) => {
      const path: Path = ['claims', index]
      const name = `claim "${claim.id}"`
      if (claims.findIndex(({ id }) => id === claim.id) !== index) this.report(file, [...path, 'id'], `${name} stands twice in this file: give each claim its own id`)
      const field = fields[claim.field]
      if (!field) {
        this.report(file, [...path, 'field'], `${name}: "${claim.field}" is not a field of the layer or of this feature: ${Object.keys(fields).join(', ')}`)
      } else {
        try {
          readAnswer(field, claim.value)
        } catch (error) {
          this.report(file, [...path, 'value'], `${name}: value ${(error as Error).message}`)
        }
      }
      if (claim.when && !isOrdered(claim.when)) {
        this.report(file, [...path, 'when'], `${name}: when runs from ${claim.when.from} back to ${claim.when.to}: put the earlier date first`)
      }
      for (const message of field ? wrongFigures(field, claim) : []) this.report(file, [...path, 'text'], `${name}: ${message}`)
      this.citations(file, [...path, 'cites'], claim.cites)
      if (claim.note) this.note(file, [...path, 'note'], claim, claim.note)
    })
  }

  private note(file: FileOf<Feature>, path: Path, claim: Claim, note: NonNullable<Claim['note']>) {
    this.citations(file, [...path, 'cites'], note.cites)
    if (note.refutes && note.claim === undefined) {
      this.report(file, path, `claim "${claim.id}" is refuted, but the note does not say by which claim: add claim: '#…', the claim that says what is so`)
    }
    if (note.claim === undefined) return
    const [reference, id] = note.claim.split('#') as [string, string]
    const refuting = reference ? this.features.get(reference)?.feature?.data : file.data
    if (note.claim === `#${claim.id}`) this.report(file, [...path, 'claim'], `claim: "${note.claim}" is the claim itself`)
    else if (!refuting?.claims.some((other) => other.id === id) && !this.folder.broken.has(reference)) {
      this.report(file, [...path, 'claim'], `claim: "${note.claim}" does not exist: write #claim for one of this feature, or layer/feature#claim`)
    }
  }

  private place(folder: LayerFolder, file: FileOf<Feature>, place: Place, geometry?: 'point' | 'line' | 'area') {
    this.citations(file, ['place', 'cites'], place.cites)
    const shape = folder.shapes.get(file.id)
    if (place.lon !== undefined) {
      const wrong = wrongPosition([place.lon, place.lat!], this.folder.atlas?.data.extent)
      if (wrong) this.report(file, ['place', 'lon'], `place: ${wrong}`)
      if (geometry && geometry !== 'point') this.report(file, ['place'], `place: a feature of kind "${file.data.kind}" is ${geometry === 'line' ? 'a line' : 'an area'} and needs a shape: add ${file.id}.geojson and write shape: true`)
    } else if (place.shape && !shape) {
      const broken = this.folder.broken.has(`${folder.id}/${file.id}.geojson`)
      if (!broken) this.report(file, ['place', 'shape'], `place: shape is true, but there is no ${file.id}.geojson beside this file: add it`)
    } else if (shape && place.shape && geometry && dimension(shape.data) !== geometry) {
      this.report(shape, ['geometry'], `is a ${shape.data.type}, but a feature of kind "${file.data.kind}" is ${geometry === 'area' ? 'an' : 'a'} ${geometry}`)
    } else if (place.territory) {
      if (!this.folder.territory(place.territory)) this.report(file, ['place', 'territory'], `place: the base map has no territory "${place.territory}": write the code of a country that it draws (basemap/countries.geojson)`)
      if (geometry && geometry !== 'area') this.report(file, ['place'], `place: a territory is an area, but a feature of kind "${file.data.kind}" is a ${geometry}`)
    } else if (place.parts && ![...this.features.values()].some(({ feature }) => feature?.data['part-of'] === `${folder.id}/${file.id}`)) {
      this.report(file, ['place', 'parts'], `place: parts is true, but no feature says part-of: ${folder.id}/${file.id}`)
    }
  }

  private geometry(file: FileOf<unknown>, geometry: Geometry, path: Path) {
    for (const { path: at, value } of positions(geometry)) {
      const wrong = wrongPosition(value, undefined)
      if (wrong) this.report(file, [...path, 'coordinates', ...at], wrong)
    }
    for (const { path: at, value, hole } of rings(geometry)) {
      const where: Path = [...path, 'coordinates', ...at]
      if (!isClosed(value)) this.report(file, where, `a ring is not closed: it begins at ${value[0]} and ends at ${value.at(-1)}; repeat the first position at the end`)
      else if (signedArea(value) > 0 === hole) {
        this.report(file, where, `${hole ? 'a hole runs counter-clockwise' : 'an outline runs clockwise'}: turn it round (RFC 7946, right-hand rule), or run npm run fix`)
      }
    }
  }

  private citations(file: FileOf<unknown>, path: Path, cites: Citation[]) {
    cites.forEach(({ source, at }, index) => {
      this.source(file, [...path, index, 'source'], source)
      const passages = this.folder.sources.get(source)?.data.passages
      if (passages) for (const message of wrongParagraphs(at, passages)) this.report(file, [...path, index, 'at'], `at: "${at}" ${message} (sources/${source}.yaml, passages)`)
    })
  }

  private reference(file: FileOf<unknown>, path: Path, reference: string) {
    const [layer] = reference.split('/')
    if (this.features.has(reference) || this.folder.broken.has(reference) || this.folder.broken.has(layer!)) return
    this.report(file, path, `${path.at(-1)}: the feature "${reference}" does not exist: write layer/feature of one that is there`)
  }

  private languages(file: FileOf<unknown>, path: Path, names: Record<string, string> | undefined) {
    const known = this.folder.atlas?.data.languages
    for (const language of Object.keys(names ?? {})) {
      if (known && !known.includes(language)) this.report(file, [...path, language], `names: "${language}" is not a language of this atlas: ${known.join(', ')} (atlas.yaml, languages)`)
    }
  }

  private isPartOfItself(reference: string): boolean {
    const seen = new Set<string>()
    let at = this.features.get(reference)?.feature?.data['part-of']
    while (at !== undefined && !seen.has(at)) {
      if (at === reference) return true
      seen.add(at)
      at = this.features.get(at)?.feature?.data['part-of']
    }
    return false
  }
}

/** Whether following the origins of a source comes back to it. */
function isOwnOrigin(id: string, { sources }: AtlasFolder): boolean {
  const seen = new Set<string>()
  let at = sources.get(id)?.data.origin
  while (at !== undefined && !seen.has(at)) {
    if (at === id) return true
    seen.add(at)
    at = sources.get(at)?.data.origin
  }
  return false
}
