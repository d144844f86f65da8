/** Starts the built server on another atlas folder, for the tests that need one of their own. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

export type Server = {
  address: string
  /** Tells the server to read its atlas again */
  reread: () => void
  /** What it has printed so far */
  output: () => string
  stop: () => Promise<void>
}
export type Exit = { code: number | null; output: string }

/** Starts the server on an atlas folder; resolves once it answers, rejects with its output when it ends before. */
export async function startServer(atlas: string): Promise<Server> {
  const port = await freePort()
  const { child, exited, output } = run(atlas, port)
  const address = `http://localhost:${port}`
  const answers = async () => {
    for (;;) {
      if (await fetch(`${address}/api`).then((response) => response.ok, () => false)) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  await Promise.race([answers(), exited.then((exit) => Promise.reject(new Error(exit.output)))])
  return {
    address,
    reread: () => child.kill('SIGUSR2'),
    output,
    stop: async () => {
      child.kill()
      await exited
    },
  }
}

/** Starts the server on a folder that it should refuse, and gives how it ended. */
export async function startRefused(atlas: string): Promise<Exit> {
  return run(atlas, await freePort()).exited
}

function run(atlas: string, port: number) {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    env: { ...process.env, ATLAS_DIR: atlas, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  })
  let output = ''
  child.stdout.on('data', (data) => (output += String(data)))
  child.stderr.on('data', (data) => (output += String(data)))
  const exited = new Promise<Exit>((resolve) => child.on('exit', (code) => resolve({ code, output })))
  return { child, exited, output: () => output }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
