import { fork } from 'node:child_process'
import { join } from 'node:path'
import { giveUp } from './options.mjs'
import { here } from './install.mjs'

/** The slow line: a phone on a weak 4G signal, as Lighthouse has it. Bytes a second, and ms there and back. */
export const slow = { down: 1_600_000 / 8, up: 750_000 / 8, latency: 150 }

/** Starts the static host; `roots` is name → folder. Its pages are at `origin(network)`. */
export async function startHost(roots, port) {
  const child = fork(join(here, 'server.mjs'))
  let asking = 0
  const waiting = new Map()
  child.on('message', ({ id, ...said }) => {
    waiting.get(id)?.(said)
    waiting.delete(id)
  })
  const ask = async (what, more = {}) => {
    const id = ++asking
    const said = await new Promise((done) => {
      waiting.set(id, done)
      child.send({ id, ask: what, ...more })
    })
    if (said.error) giveUp(`The server could not ${what}: ${said.error}`)
    return said
  }
  await ask('start', { roots, port, slow })
  return {
    origin: (network) => `http://127.0.0.1:${network === 'slow' ? port + 1 : port}`,
    begin: () => ask('begin'),
    count: () => ask('count'),
    stop: () => child.disconnect(),
  }
}
