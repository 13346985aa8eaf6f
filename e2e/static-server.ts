import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The folder of the build that is tested, and of the invented story's. */
export const dist = resolve(root, process.env['E2E_DIST'] ?? 'dist')
export const ship = join(root, 'test-results/ship')

/** What a host says of a file, by the ending of its name. */
export const typeOf = (path: string): string =>
  ({
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.mjs': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
  })[extname(path)] ?? 'application/octet-stream'

/** Answers with the files of a folder; whoever asks again is told that nothing has changed. */
export const filesOf =
  (folder: string): RequestListener =>
  ({ url = '/', headers }, response) => {
    const { pathname } = new URL(url, 'http://any')
    const file = join(folder, decodeURIComponent(pathname).replace(/\/$/, '/index.html'))
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end()
    const { mtimeMs, size } = statSync(file)
    const etag = `"${mtimeMs}-${size}"`
    const said = { etag, 'cache-control': 'no-cache', 'content-type': typeOf(file) }
    if (headers['if-none-match'] === etag) return void response.writeHead(304, said).end()
    response.writeHead(200, said).end(readFileSync(file))
  }

/** Listens at a port, or at one that is free. */
export async function listen(answer: RequestListener, port = 0): Promise<[Server, number]> {
  const server = createServer(answer)
  // A kept connection that the server closes just as it is used again is a request that fails.
  server.keepAliveTimeout = 0
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, done))
  return [server, (server.address() as AddressInfo).port]
}
