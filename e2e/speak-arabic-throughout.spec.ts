import type { Page } from '@playwright/test'
import sources from '../geojson/sources.json' with { type: 'json' }
import { expect, test } from './page.ts'

// Names of hosts of the ground, of standards and of keys; the American paper size has no other name.
const names =
  /Natural Earth|GSHHG|Wessel & Smith|GeoNames|WebGL|BibTeX|CSL-JSON|GeoJSON|JSON-FG|KML|CSV|GPX|mapshaper|Turf|UTC|GMT|PDF|Letter|Page Up\/Down|Home|End/g

// An outlet without an Arabic name of its own is named as it names itself.
const outlets = new Set(
  sources
    .filter(({ custom }) => !('container_title_ar' in custom))
    .map((source) => source['container-title']),
)
const isolated = /\u2068([^\u2068\u2069]*)\u2069/g

/** Latin words of three letters or more that a page says in Arabic: outside names, links, quotations and what is marked as another language. */
async function latinWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const own: string[] = []
    const apart =
      'script, style, bdi, cite, code, kbd, a, q, blockquote, svg, .link, .printed, .address'
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement
      const lang = element?.closest('[lang]')?.getAttribute('lang')
      if (element && lang === 'ar' && !element.closest(apart)) own.push(node.textContent ?? '')
    }
    const spoken = [
      'aria-label',
      'aria-valuetext',
      'aria-description',
      'title',
      'placeholder',
      'alt',
    ]
    for (const name of spoken)
      for (const element of document.querySelectorAll(`[${name}]`))
        if (element.closest('[lang]')?.getAttribute('lang') === 'ar')
          own.push(element.getAttribute(name) ?? '')
    return own
  })
  return texts
    .map((text) =>
      text.replace(isolated, (whole, name: string) => (outlets.has(name) ? '' : whole)),
    )
    .map((text) => text.replace(/["“«][^"”»]*["”»]/g, '').replace(names, ''))
    .filter((text) => /[A-Za-z]{3}/.test(text))
    .map((text) => text.trim())
}

for (const [about, address, ready] of [
  ['the opening panel', './?lang=ar', 'h2'],
  ['a claim', './?lang=ar&t=2017-09-05T21:00Z&sel=O-38a', 'article'],
  ['a disagreement', './?lang=ar&sel=K1', 'dl'],
  ['the filters', './?lang=ar&panel=filter', 'fieldset'],
  ['a pupil’s page', './lesson.html?lang=ar&scene=which-day', 'h2'],
  ['the projector', './present.html?lang=ar&scene=which-day&step=5', 'h1, h2'],
  ['the worksheet', './handout.html?lang=ar&form=worksheet', 'h2'],
] as const)
  test(`${about} speaks Arabic throughout`, async ({ page }) => {
    await page.route(/maplibre-gl.*\.mjs/, () => new Promise(() => {}))
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    await page.locator(ready).filter({ visible: true }).first().waitFor()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect.poll(() => page.locator('body').innerText()).toMatch(/[\u0621-\u064a]{3}/)
    expect(await latinWords(page)).toEqual([])
    const latinSigns = /.{0,30}[\u0621-\u064a][)»”]?[,;?].{0,10}/g
    expect(new Set((await page.locator('body').innerText()).match(latinSigns))).toEqual(new Set())
  })
