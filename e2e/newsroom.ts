import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join, normalize } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import type { ConvoyMap } from '../src/embed/element.ts'
import { expect, test as base } from './page.ts'
import { dist, listen, typeOf } from './static-server.ts'

const demo = join(dist, 'demo')

/** Serves the build's pages of a newsroom, whose maps are on the host `maps`, under a policy that allows nothing inline. */
const newsroom =
  (maps: string): RequestListener =>
  ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://any')
    const text = read(pathname)
    if (text === null) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': typeOf(pathname),
      'content-security-policy': `default-src 'none'; script-src 'self' ${maps}; style-src 'self'; frame-src ${maps}`,
    })
    response.end(text.replace(/(\.\.\/)+(?=convoy-map\.js|embed\/)/g, `${maps}/`))
  }

function read(path: string): string | null {
  try {
    return readFileSync(join(demo, normalize(path)), 'utf8')
  } catch {
    return null
  }
}

/** `articles`: the address of a newsroom's pages. What their policy forbids fails the test. */
export const test = base.extend<{ csp: undefined }, { articles: string }>({
  articles: [
    async ({}, use, { project }) => {
      const [server, port] = await listen(newsroom(new URL(project.use.baseURL ?? '').origin))
      await use(`http://127.0.0.1:${port}`)
      server.closeAllConnections()
      server.close()
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

/** The frame inside an element, or inside an iframe, with its clock at work. */
export async function frameIn(page: Page, selector: string): Promise<Frame> {
  const frame = page
    .locator(selector)
    .locator('iframe')
    .or(page.locator(`iframe${selector}`))
  const handle = await frame.first().elementHandle()
  const found = await handle?.contentFrame()
  if (!found) throw new Error(`no frame in ${selector}`)
  await expect(found.locator('html.js:not(.pending) .moment strong')).toBeAttached()
  return found
}

/** What the moment of a block says. */
export const momentIn = async (page: Page, selector: string) =>
  (await frameIn(page, selector)).locator('.moment strong')

/** Calls a method of a map element: what it answers, or the message of its Error. */
export const call = (page: Page, selector: string, method: string, ...args: unknown[]) =>
  page.locator(selector).evaluate(
    async (element, [method, args]) => {
      const methods = element as unknown as Record<string, (...args: unknown[]) => Promise<object>>
      try {
        return await methods[method]?.(...args)
      } catch (error) {
        return (error as Error).message
      }
    },
    [method, args] as const,
  )

/** The words of what a map element shows. */
export const viewIn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluate(async (element) => (await (element as ConvoyMap).setView({})).view)
