import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, openWords, test } from './page.ts'

const readability = readFileSync(
  new URL('../node_modules/@mozilla/readability/Readability.js', import.meta.url),
  'utf8',
)

/** The codes that Share gives for a moment, by the names of their fields. */
async function codesOf(page: Page): Promise<string[]> {
  await openWords(page, '?t=2017-09-03T21:00Z')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this moment' })
  const names = ['Iframe', 'Element and script', 'Link in words']
  return Promise.all(names.map((name) => dialog.getByRole('textbox', { name }).inputValue()))
}

const paragraph = `<p>${'A sentence of an article, which a reader mode takes for one, with a comma. '.repeat(6)}</p>`
const article = (code: string) =>
  `<article><h1>An article</h1>${paragraph}${paragraph}${code}${paragraph}${paragraph}</article>`

/** What a reader mode makes of an article. */
const asRead = (page: Page, html: string) =>
  page.evaluate(
    ([html = '', program = '']) => {
      type Reader = new (page: Document) => { parse(): { content: string } | null }
      // The program is a script of its own, and tells of itself where modules are known.
      const Readability = new Function('module', `${program}; return Readability`)({}) as Reader
      const page = new DOMParser().parseFromString(html, 'text/html')
      return new Readability(page).parse()?.content ?? ''
    },
    [html, readability],
  )

/** What an editor leaves that knows p, a and img: frames and scripts go, of others their tags. */
const asCleaned = (page: Page, html: string) =>
  page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    for (const one of body.querySelectorAll('iframe, script, style')) one.remove()
    for (const one of body.querySelectorAll(':not(p, a, img)')) one.replaceWith(...one.childNodes)
    return body.innerHTML
  }, html)

test('reader modes and editors that take frames out keep headline, moment and link of each code', async ({
  page,
}) => {
  const codes = await codesOf(page)
  await page.goto('about:blank')
  for (const code of codes) {
    const left = [await asRead(page, article(code)), await asCleaned(page, article(code))]
    for (const html of left) {
      expect(html).toMatch(/From Qalamoun toward al-Bukamal.*by the end of 3 September 2017/)
      expect(html).toMatch(/href="[^"]+[?&](amp;)?t=2017-09-03T21:00Z/)
      expect(html).not.toMatch(/<(iframe|script)/)
    }
  }
})
