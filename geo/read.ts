/** Reads an atlas folder: YAML and GeoJSON files, each held against its schema, with the line of everything in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import type { FeatureCollection, Geometry } from 'geojson'
import { isCollection, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { borderNotesSchema, type BorderNote } from './border-schema'
import { shippedDirectory } from './directory'
import { bulkSchema, shapeSchema, type BulkFeature } from './shapes'
import type { Problem } from './problem'
import { idForm } from './id'
import { atlasSchema, featureSchema, layerSchema, sourceSchema, type Atlas, type Feature, type Layer, type Source } from './schema'

export type Path = (string | number)[]

/** A file that was read: its id is its name, and `line` tells where in it something stands. */
export type FileOf<T> = { id: string; file: string; data: T; line: (path: Path) => number }

export type LayerFolder = {
  id: string
  layer: FileOf<Layer>
  features: FileOf<Feature>[]
  shapes: Map<string, FileOf<Geometry>>
  bulk?: FileOf<BulkFeature[]>
}

export type AtlasFolder = {
  directory: string
  atlas?: FileOf<Atlas>
  layers: LayerFolder[]
  sources: Map<string, FileOf<Source>>
  /** The territory of a country (ISO 3166-1 alpha-3) as the base map draws it; undefined when it has none */
  territory: (country: string) => Geometry | undefined
  /** What is told of the base map's disputed borders */
  borders: BorderNote[]
  problems: Problem[]
  /** Sources, layers, `layer/feature`s and `layer/feature.geojson`s whose file is there but broken: no second error for what names them. */
  broken: Set<string>
}

/** Folders of an atlas that hold no record: the base map and the schemas made for editors. */
const besides = ['basemap', 'schema']

/** Reads every file below `directory`. Throws nothing: what is wrong is in `problems`. */
export function readAtlas(directory: string): AtlasFolder {
  const folder: AtlasFolder = { directory, layers: [], sources: new Map(), territory: territoriesOf(directory), borders: [], problems: [], broken: new Set() }
  const reader = new Reader(folder)
  if (!existsSync(join(directory, 'atlas.yaml'))) {
    reader.report(join(directory, 'atlas.yaml'), 1, `is missing: an atlas folder has an atlas.yaml (looked in ${directory})`)
    return folder
  }
  folder.atlas = reader.yaml(join(directory, 'atlas.yaml'), atlasSchema)
  for (const entry of list(directory)) {
    const known = entry.isDirectory() ? ['layers', 'sources', ...besides].includes(entry.name) : /^(atlas\.yaml|.*\.md)$/.test(entry.name)
    if (!known) reader.report(join(directory, entry.name), 1, 'is not expected here: an atlas has atlas.yaml, layers/, sources/ and basemap/')
  }
  folder.borders = reader.borders(directory)
  for (const entry of list(join(directory, 'sources'))) {
    const path = join(directory, 'sources', entry.name)
    if (!reader.expect(path, '.yaml', 'sources/ holds <source>.yaml files')) continue
    const source = reader.yaml(path, sourceSchema)
    if (source) folder.sources.set(source.id, source)
    else folder.broken.add(basename(path, '.yaml'))
  }
  for (const entry of list(join(directory, 'layers'))) {
    if (!entry.isDirectory()) {
      reader.report(join(directory, 'layers', entry.name), 1, 'is not expected here: layers/ holds a folder for each layer')
      continue
    }
    reader.layer(join(directory, 'layers', entry.name), entry.name)
  }
  return folder
}

/** The territories of the atlas's own base map or, where it brings none, of the one that Oxus ships. Read when first asked for. */
function territoriesOf(directory: string): AtlasFolder['territory'] {
  let territories: Map<string, Geometry> | undefined
  return (country) => {
    territories ??= new Map(
      [directory, shippedDirectory()]
        .map((folder) => join(folder, 'basemap', 'countries.geojson'))
        .filter((path) => existsSync(path))
        .slice(0, 1)
        .flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Geometry, { iso3: string }>).features)
        .map(({ geometry, properties }) => [properties.iso3, geometry]),
    )
    return territories.get(country)
  }
}

class Reader {
  constructor(private readonly folder: AtlasFolder) {}

  report(path: string, line: number, message: string) {
    this.folder.problems.push({ file: shown(path), line, message })
  }

  /** Whether the file has the ending it should have here and a name that can be an id. */
  expect(path: string, ending: string, rule: string): boolean {
    if (!path.endsWith(ending)) {
      this.report(path, 1, `is not expected here: ${rule}`)
      return false
    }
    const name = basename(path, ending)
    if (idForm.test(name)) return true
    this.report(path, 1, `"${name}" cannot be an id: name the file in lower-case words and digits joined by hyphens`)
    return false
  }

  /** The notes beside the borders that are drawn: the atlas's own where it brings some, else those that Oxus ships. */
  borders(directory: string): BorderNote[] {
    const [base] = [directory, shippedDirectory()].map((folder) => join(folder, 'basemap')).filter((folder) => existsSync(join(folder, 'borders.geojson')))
    const path = base && join(base, 'border-notes.yaml')
    return (path && existsSync(path) && this.yaml(path, borderNotesSchema)?.data) || []
  }

  layer(path: string, id: string) {
    if (!idForm.test(id)) {
      this.report(path, 1, `"${id}" cannot be an id: name the folder in lower-case words and digits joined by hyphens`)
      return
    }
    if (!existsSync(join(path, 'layer.yaml'))) {
      this.report(join(path, 'layer.yaml'), 1, 'is missing: every layer folder says in layer.yaml what the layer is')
      return
    }
    const layer = this.yaml(join(path, 'layer.yaml'), layerSchema)
    const features: FileOf<Feature>[] = []
    const shapes = new Map<string, FileOf<Geometry>>()
    let bulk: FileOf<BulkFeature[]> | undefined
    for (const entry of list(path)) {
      const file = join(path, entry.name)
      if (entry.name === 'layer.yaml' || entry.name.endsWith('.md')) continue
      if (entry.name === 'features.geojson') {
        bulk = this.json(file, bulkSchema, (collection) => collection.features)
      } else if (entry.name.endsWith('.geojson')) {
        const shape = this.expect(file, '.geojson', '') && this.json(file, shapeSchema, (feature) => feature.geometry)
        if (shape) shapes.set(shape.id, shape)
        else this.folder.broken.add(`${id}/${entry.name}`)
      } else if (this.expect(file, '.yaml', 'a layer folder holds <feature>.yaml and <feature>.geojson files')) {
        const feature = this.yaml(file, featureSchema)
        if (feature) features.push(feature)
        else this.folder.broken.add(`${id}/${basename(file, '.yaml')}`)
      }
    }
    if (layer) this.folder.layers.push({ id, layer, features, shapes, ...(bulk && { bulk }) })
    else this.folder.broken.add(id)
  }

  yaml<T>(path: string, schema: z.ZodType<T>): FileOf<T> | undefined {
    const { document, line } = parse(readFileSync(path, 'utf8'))
    for (const error of [...document.errors, ...document.warnings]) {
      this.report(path, error.linePos?.[0].line ?? 1, `${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}: mend the YAML`)
    }
    if (document.errors.length) return undefined
    return this.held(path, '.yaml', schema, document.toJS() as unknown, line)
  }

  json<T, U>(path: string, schema: z.ZodType<T>, take: (data: T) => U): FileOf<U> | undefined {
    const text = readFileSync(path, 'utf8')
    // JSON is YAML too: the line of a value is found by the YAML parser, and only once it is asked for.
    let lines: ((path: Path) => number) | undefined
    const line = (at: Path) => (lines ??= parse(text).line)(at)
    let data: unknown
    try {
      data = JSON.parse(text)
    } catch (error) {
      const position = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0)
      this.report(path, text.slice(0, position).split('\n').length, `${(error as Error).message}: mend the JSON`)
      return undefined
    }
    const held = this.held(path, '.geojson', schema, data, line)
    return held && { ...held, data: take(held.data) }
  }

  private held<T>(path: string, ending: string, schema: z.ZodType<T>, raw: unknown, line: (path: Path) => number): FileOf<T> | undefined {
    const result = schema.safeParse(raw)
    if (result.success) {
      return { id: basename(path, ending), file: shown(path), data: result.data, line }
    }
    for (const issue of result.error.issues) {
      for (const [at, message] of describe(issue, raw)) this.report(path, line(at), message)
    }
    return undefined
  }
}

/** A zod issue as sentences: the path, the bad value, what is wrong and what to do. */
function describe(issue: z.core.$ZodIssue, raw: unknown): [Path, string][] {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => [[...path, key], `"${[...path, key].join('.')}" is not a key that belongs here: check its spelling, or take it out`])
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], raw)
  const name = path.join('.') || 'the file'
  if (value === undefined || value === null || value === '') return [[path, `${name} is missing: add it`]]
  const message =
    issue.code === 'invalid_value'
      ? `is not one of ${issue.values.join(', ')}`
      : issue.code === 'invalid_key'
        ? (issue.issues[0]?.message ?? issue.message)
        : issue.message.replace(/^Invalid input: expected (\w+).*/, 'should be a $1')
  return [[path, typeof value === 'object' ? `${name} ${message}` : `${name}: "${String(value)}" ${message}`]]
}

/** A YAML document and the line, counted from one, of anything in it; of the nearest thing around it when it is missing. */
function parse(text: string): { document: Document; line: (path: Path) => number } {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, uniqueKeys: true })
  return {
    document,
    line(path) {
      let offset = 0
      let node: unknown = document.contents
      for (const key of path) {
        if (!isCollection(node)) break
        const item: unknown = node.items.find((candidate, index) => (isPair(candidate) ? String(candidate.key) === String(key) : index === key))
        if (item === undefined) break
        const start = isPair(item) ? item.key : item
        offset = (isNode(start) && start.range?.[0]) || offset
        node = isPair(item) ? item.value : item
      }
      return lines.linePos(offset).line || 1
    },
  }
}

/** A path as errors name it: from the folder the command runs in when it lies there, else whole. */
function shown(path: string): string {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') ? resolve(path) : below
}

function list(path: string) {
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
