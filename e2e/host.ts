import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base } from './page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The folder of the build that is tested. */
export const dist = resolve(root, process.env['E2E_DIST'] ?? 'dist')

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Addresses of the build in a folder of a folder, and the paths that were asked for and are not there. */
type Host = { address: string; missed: string[] }

async function serve(headers: Record<string, string>, use: (host: Host) => Promise<void>) {
  const missed: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://any')
    const path = pathname.replace(/^\/maps\/2017\//, '').replace(/(^|\/)$/, '$1index.html')
    const file = join(dist, path)
    const isThere = pathname.startsWith('/maps/2017/') && existsSync(file)
    if (!isThere) missed.push(pathname)
    response.writeHead(isThere ? 200 : 404, {
      'content-type': types[extname(file)] ?? '',
      ...headers,
    })
    response.end(isThere ? readFileSync(file) : '')
  })
  await new Promise<void>((done) => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  await use({ address: `http://localhost:${port}/maps/2017/`, missed })
  server.closeAllConnections()
  server.close()
}

/** `plain`: a host that sends files and nothing more. `open`: one that lets any page read them, as the docs advise. */
export const test = base.extend<{ plain: Host; open: Host }>({
  plain: async ({}, use) => serve({}, use),
  open: async ({}, use) => serve({ 'access-control-allow-origin': '*' }, use),
})
export { expect, slider } from './page.ts'
