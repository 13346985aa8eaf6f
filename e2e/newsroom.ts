import { createServer, type RequestListener } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Frame, Page } from '@playwright/test'
import { classicScript } from '../src/embed/vite.ts'
import { expect, test as base } from './page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
}

/** Addresses of a newsroom's article, and of the maps in it, which lie on a host of their own. */
type Hosts = {
  /** The folder `demo/`, its frames being the stand-in for a block. */
  articles: string
  /** The same, its frames being those of the build. */
  real: string
  maps: string
}

async function listening(name: string, answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  return { origin: `http://${name}:${port}`, close: () => server.closeAllConnections() }
}

/** Serves files by path; a newsroom's under a policy that allows nothing inline. */
const serve =
  (find: (path: string) => { text: string; policy?: string } | null): RequestListener =>
  ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://any')
    const found = find(pathname)
    if (!found) return void response.writeHead(404).end()
    const { text, policy } = found
    response.writeHead(200, {
      'content-type': types[extname(pathname)] ?? 'text/plain',
      ...(policy && { 'content-security-policy': policy }),
    })
    response.end(text)
  }

const read = (folder: string, path: string) => {
  try {
    return readFileSync(join(root, folder, normalize(`/${path}`)), 'utf8')
  } catch {
    return null
  }
}

export const test = base.extend<{ csp: undefined }, { hosts: Hosts }>({
  hosts: [
    async ({}, use, { project }) => {
      const files = new Map([
        ['/convoy-map.js', await classicScript('element.ts')],
        ['/embed/block.js', await classicScript(join(root, 'e2e/block/block.ts'))],
        ['/embed/block.css', read('e2e/block', 'block.css') ?? ''],
        ...['en', 'ar'].map((lang): [string, string] => [
          `/embed/${lang}.html`,
          read('e2e/block', 'page.html') ?? '',
        ]),
      ])
      const maps = await listening(
        'localhost',
        serve((path) => {
          const text = files.get(path)
          return text === undefined ? null : { text }
        }),
      )
      const built = new URL(project.use.baseURL ?? '').origin
      const newsroom = await listening(
        '127.0.0.1',
        serve((path) => {
          const [, kind = '', rest = ''] = /^\/(stand-in|real)\/(.*)$/.exec(path) ?? []
          const text = rest ? read('demo', rest) : null
          if (text === null) return null
          const from = kind === 'real' ? built : maps.origin
          return {
            text: text.replace(/(\.\.\/)+(?=convoy-map\.js|embed\/)/g, `${from}/`),
            policy: `default-src 'none'; script-src 'self' ${from}; style-src 'self'; frame-src ${from}`,
          }
        }),
      )
      const articles = `${newsroom.origin}/stand-in`
      await use({ articles, real: `${newsroom.origin}/real`, maps: maps.origin })
      maps.close()
      newsroom.close()
    },
    { scope: 'worker' },
  ],
  csp: [
    async ({ page }, use) => {
      const refused: string[] = []
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text())
      })
      await use(undefined)
      expect(refused, 'what the article’s policy forbids').toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

/** The frame inside an element, or inside an iframe. */
export async function frameIn(page: Page, selector: string): Promise<Frame> {
  const frame = page
    .locator(selector)
    .locator('iframe')
    .or(page.locator(`iframe${selector}`))
  const handle = await frame.first().elementHandle()
  const found = await handle?.contentFrame()
  if (!found) throw new Error(`no frame in ${selector}`)
  return found
}
