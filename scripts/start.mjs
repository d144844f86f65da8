/** npm start: installs what is missing, builds when the sources changed, serves, and prints the address. */
import { createServer } from 'node:net'
import { build } from './setup/build.mjs'
import { install } from './setup/install.mjs'
import { become, fail, next } from './setup/run.mjs'

const port = Number(process.env.PORT || 3000)
const host = process.env.HOST || 'localhost'
// "All addresses" is none that a browser can open.
const reachable = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
const address = `http://${reachable}:${port}`

if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT="${process.env.PORT}" is not a port: give a whole number from 1 to 65535.`)
install()
await refuseTakenPort()
if (!build()) fail('The build failed; what it said stands above.')

const child = become([...next, 'start', '-p', String(port), '-H', host], { NODE_ENV: 'production' }, ['inherit', 'ignore', 'inherit'])
while (child.exitCode === null) {
  const ready = await fetch(`${address}/api`).then((response) => response.ok, () => false)
  if (ready) {
    console.log(`Oxus: ${address}`)
    break
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
}

function refuseTakenPort() {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => fail(error.code === 'EADDRINUSE' ? `Port ${port} is taken on ${host}. Stop what uses it, or choose another: PORT=${port + 1} npm start` : `Cannot listen on ${host}:${port}: ${error.message}`))
    probe.listen(port, host, () => probe.close(resolve))
  })
}
