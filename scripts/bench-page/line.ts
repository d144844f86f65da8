/** A line between a browser and a server: it is as fast as a phone's in a city, and counts what passes. */
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Transform } from 'node:stream'

/** Bytes a second, and how long a request is on the way, ms: 12 Mbit/s, 40 ms there and back */
const SPEED = 1_500_000
const DELAY = 40

export type Kind = 'html' | 'script' | 'style' | 'font' | 'image' | 'data'
export type Passed = { path: string; kind: Kind; bytes: number }
export type Line = { address: string; /** What has passed since the last time it was asked, bodies as they were sent */ passed: () => Passed[]; close: () => Promise<void> }

/** Opens a line to a server's address. */
export async function openLine(to: string): Promise<Line> {
  const target = new URL(to)
  let passed: Passed[] = []
  // One line for all requests: when it is free again.
  let free = 0
  const slowed = (count: (bytes: number) => void) =>
    new Transform({
      transform(chunk: Buffer, _, done) {
        count(chunk.length)
        const now = performance.now()
        free = Math.max(free, now) + (chunk.length / SPEED) * 1000
        setTimeout(() => done(null, chunk), free - now)
      },
    })
  const server = createServer((incoming, outgoing) => {
    setTimeout(() => {
      const onward = request({ hostname: target.hostname, port: target.port, path: incoming.url, method: incoming.method, headers: { ...incoming.headers, host: target.host } }, (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.headers)
        const entry: Passed = { path: incoming.url!, kind: kindOf(answer), bytes: 0 }
        passed.push(entry)
        answer.pipe(slowed((bytes) => (entry.bytes += bytes))).pipe(outgoing)
      })
      onward.on('error', () => outgoing.destroy())
      incoming.pipe(onward)
    }, DELAY)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    passed: () => {
      const all = passed
      passed = []
      return all
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function kindOf({ headers: { 'content-type': type = '' } }: IncomingMessage): Kind {
  if (type.includes('html')) return 'html'
  if (type.includes('javascript')) return 'script'
  if (type.includes('css')) return 'style'
  if (type.includes('font')) return 'font'
  return type.startsWith('image/') ? 'image' : 'data'
}
