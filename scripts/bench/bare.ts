/** A page with nothing but MapLibre: one source of dated points, one layer, and a filter that is set anew at each step. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A point drawn from one day to another; day numbers */
export type Span = { lon: number; lat: number; from: number; to: number }
export type BareServer = { address: string; stop: () => void }

/** Serves the page with so many points, MapLibre from node_modules. */
export async function serveBare(points: readonly Span[]): Promise<BareServer> {
  const features = points.map(({ lon, lat, from, to }) => ({ type: 'Feature', properties: { from, to }, geometry: { type: 'Point', coordinates: [lon, lat] } }))
  const dist = 'node_modules/maplibre-gl/dist'
  const files: Record<string, [type: string, body: string | Buffer]> = {
    '/': ['text/html', page],
    '/bare.js': ['text/javascript', script],
    '/maplibre.mjs': ['text/javascript', readFileSync(`${dist}/maplibre-gl.mjs`)],
    '/worker.mjs': ['text/javascript', readFileSync(`${dist}/maplibre-gl-worker.mjs`)],
    '/maplibre.css': ['text/css', readFileSync(`${dist}/maplibre-gl.css`)],
    '/points.json': ['application/json', JSON.stringify({ type: 'FeatureCollection', features })],
  }
  const server = createServer(({ url }, response) => {
    const file = files[url ?? '']
    if (!file) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': file[0] }).end(file[1])
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => server.close() }
}

const page = `<!doctype html><html lang="en"><title>Bare</title><link rel="icon" href="data:,"><link rel="stylesheet" href="maplibre.css">
<style>html, body, #map { height: 100%; margin: 0 }</style><div id="map"></div><script type="module" src="bare.js"></script></html>`

// The symbol is a square of 24 px, drawn at every point: collisions are not looked for on our map either.
const script = `import { Map, setWorkerUrl } from './maplibre.mjs'
setWorkerUrl(new URL('./worker.mjs', location.href).toString())
const filter = (day) => ['all', ['<=', ['get', 'from'], day], ['>=', ['get', 'to'], day]]
const [start, step] = location.hash.slice(1).split('/').map(Number)
const map = new Map({
  container: 'map', center: [67.3, 37.2], zoom: 4.6, attributionControl: false,
  style: { version: 8, sources: { points: { type: 'geojson', data: 'points.json' } }, layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#cbdae0' } },
    { id: 'points', type: 'symbol', source: 'points', filter: filter(start), layout: { 'icon-image': 'square', 'icon-overlap': 'always' } },
  ] },
})
map.addImage('square', { width: 24, height: 24, data: new Uint8Array(24 * 24 * 4).fill(120) })
map.once('idle', () => {
  bench.use(map, (index) => map.setFilter('points', filter(start + step * (index + 1))))
  document.documentElement.dataset.ready = 'true'
})
`
