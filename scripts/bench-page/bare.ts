/** A page with nothing but MapLibre, which draws what the atlas's page opens with: its style, its data and its images, ready made. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { loadAtlas } from '../../geo/dataset'
import { toItem } from '../../geo/geojson'
import { momentOf } from '../../geo/moment'
import { baseFiles } from '../../geo/style/base'
import { withoutData } from '../../geo/style/sources'
import { buildStyle, namesAt } from '../../geo/style/style'
import { daysOf, stateOf } from '../../geo/style/when'
import { imageSvg } from '../../geo/symbol/image'
import type { Size } from '../../geo/take/frame'
import { today } from '../../geo/time'

type File = { type: string; body: Buffer; /** As it goes over the line: the scripts as the atlas's server sends its own, the data as it sends them */ encoding?: 'gzip' | 'br' }

/** The files of the page, for the atlas in a folder and a map of a size (px), by their paths. */
export async function bareFiles(directory: string, size: Size): Promise<Record<string, File>> {
  const { atlas, layers } = loadAtlas(directory)
  const moment = momentOf({}, today())
  const on = layers.filter(({ visible }) => visible)
  const collections = Object.fromEntries(on.map((layer) => [layer.id, { features: layer.features.map((feature) => toItem(layer, feature, moment.at)) }]))
  const shown = { layers, collections, on: on.map(({ id }) => id) }
  const style = buildStyle({ ...shown, theme: 'light', focus: atlas.focus, taken: namesAt(shown, moment) })
  const { lon, lat, zoom } = atlas.view
  const dist = 'node_modules/maplibre-gl/dist'
  const text = (type: string, body: string | Buffer, encoding: File['encoding'] = 'gzip'): File => ({ type, body: encoding === 'gzip' ? gzipSync(body) : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }), encoding })
  return {
    '/': text('text/html', pageOf(size)),
    '/bare.js': text('text/javascript', script({ center: [lon, lat], zoom, globalState: stateOf(daysOf(style), moment) })),
    '/maplibre-gl.mjs': text('text/javascript', readFileSync(`${dist}/maplibre-gl.mjs`)),
    '/maplibre-gl-worker.mjs': text('text/javascript', readFileSync(`${dist}/maplibre-gl-worker.mjs`)),
    ...sharedScripts(dist, text),
    '/maplibre.css': text('text/css', readFileSync(`${dist}/maplibre-gl.css`)),
    '/style.json': text('application/json', JSON.stringify(withoutData(style))),
    '/data.json': text('application/json', JSON.stringify(dataOf(style)), 'br'),
    '/images.json': text('application/json', JSON.stringify(imagesOf(style))),
    ...Object.fromEntries(baseFiles.map((file) => [`/basemap/${file}`, fileOf(join(directory, 'basemap', file), text)])),
  }
}

function fileOf(path: string, text: (type: string, body: Buffer, encoding: File['encoding']) => File): File {
  const body = readFileSync(path)
  return path.endsWith('.geojson') ? text('application/geo+json', body, 'br') : { type: 'image/avif', body }
}

/** What MapLibre's module and its worker import beside themselves. */
function sharedScripts(dist: string, text: (type: string, body: Buffer) => File): Record<string, File> {
  const imports = readFileSync(`${dist}/maplibre-gl.mjs`, 'utf8').matchAll(/from\s*["']\.\/([\w.-]+\.mjs)["']/g)
  return Object.fromEntries([...imports].map(([, name]) => [`/${name}`, text('text/javascript', readFileSync(`${dist}/${name}`))]))
}

function dataOf({ sources }: StyleSpecification): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sources).flatMap(([id, source]) => (source.type === 'geojson' && typeof source.data === 'object' ? [[id, source.data]] : [])))
}

/** Every image that the style may ask for, as an address that holds it. */
function imagesOf(style: StyleSpecification): Record<string, string> {
  const ids = new Set([...JSON.stringify(style).matchAll(/"(?:icon)":"([^"]+)"/g)].map(([, icon]) => `${icon}|light`))
  for (const [, id] of JSON.stringify(style.layers).matchAll(/"(mark\|[^"]+)"/g)) ids.add(id!)
  return Object.fromEntries([...ids].flatMap((id) => {
    const svg = imageSvg(id)
    return svg ? [[id, `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`]] : []
  }))
}

/** Serves the files. */
export async function serveBare(files: Record<string, File>): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = createServer(({ url }, response) => {
    const file = files[url ?? '']
    if (!file) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': file.type, ...(file.encoding && { 'Content-Encoding': file.encoding }) }).end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}

const pageOf = ({ width, height }: Size) => `<!doctype html><html lang="en"><title>Bare</title><link rel="icon" href="data:,"><link rel="stylesheet" href="maplibre.css"><link rel="modulepreload" href="maplibre-gl.mjs">
<style>html, body { height: 100%; margin: 0 } #map { width: ${width}px; height: ${height}px }</style><div id="map"></div><script type="module" src="bare.js"></script></html>`

const script = (options: object) => `import { Map, setWorkerUrl } from './maplibre-gl.mjs'
setWorkerUrl(new URL('./maplibre-gl-worker.mjs', location.href).toString())
const load = (name) => fetch(name).then((response) => response.json())
const [style, data, images] = await Promise.all(['style.json', 'data.json', 'images.json'].map(load))
for (const [id, features] of Object.entries(data)) style.sources[id].data = features
const map = new Map({ container: 'map', style, attributionControl: false, renderWorldCopies: false, ...${JSON.stringify(options)} })
map.setMissingStyleImageResolver(async (id) => {
  const image = new Image()
  image.src = images[id]
  await image.decode()
  if (!map.hasImage(id)) map.addImage(id, image)
})
map.once('idle', () => (bench.drawn = performance.now()))
`
