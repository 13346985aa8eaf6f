import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '@extractus/oembed-extractor'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { frame } from './oembed.ts'
import { sitePages } from './site-pages.ts'
import { readPageInputs, type BuiltFile } from './page-inputs.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const moment = '20170902T2100Z'
const asked = { BLOCK_MOMENTS: '2017-09-02T21:00Z' }
const scriptOf = (lang: string) => `${lang}-Ab12.js`
const textOf = (page: BuiltFile | undefined) => (page && 'text' in page ? page.text : '')

describe('without an address of its own', () => {
  const all = sitePages(readPageInputs(root, asked), scriptOf)
  const at = (path: string) => all.find((page) => page.path === path)

  test('every moment has a page, a still and a card in each language, and no oEmbed', () => {
    const paths = ['en', 'ar'].flatMap((lang) => [
      `embed/${lang}.html`,
      ...['opening', moment].map((name) => `stills/${lang}/${name}.svg`),
      ...['opening', moment].map((name) => `cards/${lang}/${name}.png`),
      `embed/${lang}/${moment}.html`,
      `stills/${lang}/${moment}.png`,
    ])
    for (const path of paths) expect(at(path), path).toBeDefined()
    expect(all.filter(({ path }) => path.startsWith('oembed/'))).toEqual([])
    expect(textOf(at('embed/en.html'))).not.toMatch(/canonical|og:|oembed/)
  })

  test('a page finds its script and the full replay from any folder', () => {
    for (const [path, query] of [
      ['embed/ar.html', '?lang=ar'],
      [`embed/ar/${moment}.html`, '?t=2017-09-02T21:00Z&amp;lang=ar'],
    ] as const) {
      const text = textOf(at(path))
      const [, script = ''] = /<script src="([^"]+)"/.exec(text) ?? []
      const [, full = ''] = /class="foot"><a id="full" href="([^"]+)"/.exec(text) ?? []
      expect(posix.join(dirname(path), script)).toBe('embed/ar-Ab12.js')
      expect(full.endsWith(query)).toBe(true)
      expect(posix.join(dirname(path), full.slice(0, -query.length))).toBe('./')
    }
  })

  test('a page first paints its own moment', () => {
    expect(textOf(at(`embed/en/${moment}.html`))).toContain('data-view="t=2017-09-02T21:00Z"')
    expect(textOf(at(`embed/en/${moment}.html`))).toContain('by the end of 2 September 2017')
  })
})

describe('with an address', () => {
  let site = ''
  let all: BuiltFile[] = []
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://any')
    const page = all.find(({ path }) => pathname === `/maps/convoy/${path}`)
    response.writeHead(page ? 200 : 404).end(textOf(page))
  })
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/maps/convoy/`
    all = sitePages(readPageInputs(root, { ...asked, SITE_URL: site }), scriptOf)
  })
  afterAll(() => server.close())

  test.each([
    ['en', 'embed/en.html', 'opening'],
    ['ar', `embed/ar/${moment}.html`, moment],
  ])('a consumer of oEmbed finds the block: %s, %s', async (lang, path, name) => {
    const found = await extract(`${site}${path}`, { maxwidth: 640 })
    expect(found).toMatchObject({
      ...{ method: 'auto-discovery', type: 'rich', version: '1.0', ...frame },
      ...{ provider_name: new URL(site).host, provider_url: site },
      thumbnail_url: `${site}cards/${lang}/${name}.png`,
    })
    const html = String(found['html'])
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/)
    expect(html).toContain(`src="${site}${path}"`)
    expect(html).toMatch(/ title="[^"]{20,}"/)
  })

  test('the XML says the same as the JSON', () => {
    const at = (end: string) => textOf(all.find(({ path }) => path === `oembed/ar/opening.${end}`))
    const json = JSON.parse(at('json')) as Record<string, unknown>
    const read = [...at('xml').matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name, value = '']) => [
      name,
      value
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&'),
    ])
    expect(read).toEqual(Object.entries(json).map(([name, value]) => [name, String(value)]))
  })

  test('a page says where it is, and what stands for it', () => {
    const text = textOf(all.find(({ path }) => path === `embed/ar/${moment}.html`))
    expect(text).toContain(`<link rel="canonical" href="${site}embed/ar/${moment}.html" />`)
    expect(text).toContain(`property="og:image" content="${site}cards/ar/${moment}.png"`)
    expect(text).toMatch(/property="og:description" content="[^"]*ورود خبر عن الانقسام/)
    expect(text).toContain('name="twitter:card" content="summary_large_image"')
  })
})
