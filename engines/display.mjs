import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Starts a screen that nobody sees (Xvfb): without one Firefox has no WebGL, and WebKit does not start. Resolves
 * with its name for DISPLAY, and how to end it.
 */
export async function startDisplay() {
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const number = await new Promise((done, fail) => {
    child.on('error', fail)
    child.on('exit', (code) => fail(new Error(`Xvfb ended with ${code}.`)))
    child.stdio[3].on('data', (text) => done(String(text).trim()))
  })
  return { display: `:${number}`, stop: () => child.kill() }
}

/** The Debian packages that an engine needs and this machine lacks; empty where all is there. */
export const missingPackages = (wanted) =>
  Object.entries(wanted)
    .filter(([, path]) => !existsSync(path))
    .map(([name]) => name)
