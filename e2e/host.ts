import { filesOf, dist, listen } from './static-server.ts'
import { test as base } from './page.ts'

export { dist }

/** Addresses of the build in a folder of a folder, and the paths that were asked for and are not there. */
type Host = { address: string; missed: string[] }

async function serve(headers: Record<string, string>, use: (host: Host) => Promise<void>) {
  const missed: string[] = []
  const answer = filesOf(dist)
  const [server, port] = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any')
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.once('finish', () => response.statusCode === 404 && missed.push(pathname))
    request.url = pathname.startsWith('/maps/2017/') ? pathname.slice(10) : '/nowhere'
    answer(request, response)
  })
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
