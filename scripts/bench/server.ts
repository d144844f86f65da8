/** The built server on an atlas folder, for the bench. */
import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { environment, next } from '../setup/run.mjs'

export type AtlasServer = { address: string; /** s until it answered */ started: number; stop: () => void }

/** Starts it; resolves once it answers. Throws Error with what it said when it ends before. */
export async function serveAtlas(directory: string): Promise<AtlasServer> {
  const port = await freePort()
  const began = Date.now()
  const child = spawn(process.execPath, [...next, 'start', '-p', String(port)], { env: { ...environment, NODE_ENV: 'production', ATLAS_DIR: directory } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)))
  const address = `http://localhost:${port}`
  while (!(await fetch(`${address}/api`).then((response) => response.ok, () => false))) {
    if (child.exitCode !== null) throw new Error(output)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return { address, started: (Date.now() - began) / 1000, stop: () => child.kill() }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
