import type { Page } from '@playwright/test'
import { expect, slider, test } from './page.ts'
import { story } from './story.ts'
import { lesson, openDesk } from './teacher.ts'

/** How translators are known to put their words in a page; all leave out what is not to be translated. */
const ways = ['in place of the text', 'around the text'] as const

/** Wraps every text of a page in a `<font>`, each letter small, as a translator does, and goes on doing so. */
const translate = (page: Page, way: (typeof ways)[number]) =>
  page.evaluate((way) => {
    const wrapped = new WeakSet<Text>()
    function wrap(text: Text) {
      const parent = text.parentElement
      if (!parent || text.data.trim() === '' || parent.closest('font, script, style')) return
      const nearest = parent.closest('[translate], .notranslate')
      if (nearest?.matches('[translate=no], .notranslate')) return
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      outer.append(inner)
      if (way === 'around the text') {
        if (wrapped.has(text)) return
        wrapped.add(text)
        text.before(outer)
        inner.append(text)
      } else {
        inner.append(text.data.toLowerCase())
        text.replaceWith(outer)
      }
    }
    function all(root: Node) {
      const texts: Text[] = []
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walk.nextNode(); node; node = walk.nextNode()) texts.push(node as Text)
      texts.forEach(wrap)
    }
    all(document.body)
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        for (const node of [target, ...addedNodes])
          if (node instanceof Text) wrap(node)
          else if (node.nodeName !== 'FONT' && node.isConnected && node !== document.body) all(node)
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  }, way)

/** All words of a page as they stand, small; but for those of its drawings, which nobody translates. */
const words = (page: Page) =>
  page
    .locator('main')
    .first()
    .evaluate((main) => {
      const copy = main.cloneNode(true) as Element
      for (const drawing of copy.querySelectorAll('svg')) drawing.remove()
      return copy.textContent.toLowerCase().trim().split(/\s+/)
    })

/** A page says what it says to whom nobody translates its address. */
async function saysTheSame(page: Page) {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.locator('html[data-ready], html.js:not(.pending)').waitFor()
  await expect.poll(() => words(page)).toEqual(await words(other))
  await other.close()
}

for (const way of ways) {
  test.describe(`translated ${way}`, () => {
    // The drawing is in the document, and soon there.
    test.beforeEach(async ({ context }) => {
      await context.route(/maplibre-gl.*\.mjs/, (route) => route.abort())
      await context.addInitScript(() => localStorage.setItem('hints seen qalamoun-2017', '1'))
    })

    test('the full page follows its clock, its list and its card', async ({ page }) => {
      await page.goto('./?t=2017-08-29T21:00Z')
      await page.locator('html[data-ready]').waitFor()
      await translate(page, way)
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowLeft'])
        await slider(page).press(key)
      await expect(page).not.toHaveURL(/2017-08-29T21/)
      await saysTheSame(page)
      const report = page.locator('[data-claim]:not([data-claim=""]) button').first()
      await report.evaluate((button: HTMLElement) => button.click())
      await expect(page).toHaveURL(/sel=/)
      await saysTheSame(page)
      await page.keyboard.press('Escape')
      await expect(page).not.toHaveURL(/sel=/)
      await saysTheSame(page)
    })

    test('a block follows its clock, and its reports', async ({ page }) => {
      await page.goto('./embed/en.html?t=2017-08-29T21:00Z')
      await page.locator('html.js:not(.pending)').waitFor()
      await translate(page, way)
      for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowLeft'])
        await slider(page).press(key)
      const full = await page.locator('#full').getAttribute('href')
      const t = new URL(full ?? '', page.url()).searchParams.get('t')
      await page.evaluate((t) => history.replaceState(null, '', `?t=${t}`), t)
      await saysTheSame(page)
    })

    test('the pupils’ page follows its scenes', async ({ page }) => {
      const { scenes } = lesson
      const from = scenes.findIndex(({ task }, i) => !task && scenes[i + 1] && !scenes[i + 1]?.task)
      await page.goto(`./lesson.html?scene=${scenes[from]?.id ?? ''}`)
      await page.locator('html[data-ready]').waitFor()
      await translate(page, way)
      await page.locator('.on button').click()
      await page.locator('.on button').click()
      await expect(page).toHaveURL(new RegExp(`scene=${scenes[from + 1]?.id ?? ''}`))
      await saysTheSame(page)
    })

    test('the projector and the teacher’s window follow their scenes', async ({ page }) => {
      await page.goto('./present.html')
      await page.locator('html[data-ready=lesson]').waitFor()
      const desk = await openDesk(page)
      await translate(page, way)
      await translate(desk, way)
      for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight')
      await saysTheSame(page)
      const shown = lesson.scenes.find(({ id }) => page.url().includes(`scene=${id}`))
      await expect(desk.locator('h2').first()).toContainText(shown?.title.en ?? 'none', {
        ignoreCase: true,
      })
    })
  })
}

test('quotations, ids and names are left as they were published', async ({ page }) => {
  await page.goto(`./?sel=${story.claims.find(({ quote }) => quote)?.id ?? ''}`)
  await page.locator('html[data-ready]').waitFor()
  const quote = await page.locator('article blockquote').first().textContent()
  await translate(page, 'in place of the text')
  await expect(page.locator('article blockquote').first()).toHaveText(quote ?? '')
  expect(
    await page
      .locator('svg font')
      .evaluateAll((all) => all.map((one) => one.closest('svg')?.outerHTML.slice(0, 200) ?? '')),
  ).toEqual([])
  await expect(page.locator('font').first()).toBeAttached()
})
