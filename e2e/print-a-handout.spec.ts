import { readFileSync } from 'node:fs'
import type { Lesson } from '../src/core/lesson/lesson.ts'
import { violationsIn } from './axe.ts'
import { openHandout, printed } from './handout.ts'
import { expect, test } from './page.ts'
import { story } from './story.ts'

const { scenes } = JSON.parse(
  readFileSync(new URL('../.derived/geojson/lesson.json', import.meta.url), 'utf8'),
) as Lesson
const papers = { a4: [595, 842], letter: [612, 792] } as const
const languages = ['en', 'ar'] as const

for (const lang of languages)
  test(`handout and worksheet print on either paper, ${lang}`, async ({ page }) => {
    await openHandout(page, `?lang=${lang}`)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr')
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(page.locator('.sheets section[data-scene]')).toHaveCount(scenes.length)
    await expect(page.locator('.paper-sheet')).toHaveCount(scenes.length)

    // The selects of the toolbar are hidden now; what they set is the address.
    for (const form of ['handout', 'worksheet'])
      for (const [paper, size] of Object.entries(papers)) {
        await openHandout(page, `?lang=${lang}&form=${form}&paper=${paper}`)
        const { size: printedSize, text } = await printed(page)
        const which = `${form} on ${paper}`
        expect(printedSize, which).toEqual(size)
        expect(text.length, which).toBeGreaterThanOrEqual(scenes.length * 0.6)
        expect(text.length, which).toBeLessThanOrEqual(scenes.length * 1.7)
        // A page to draw on has the fewest; one for two lines that found no room has not half of that.
        const fewest = Math.min(...text.map((one) => one.length))
        expect(fewest, `${which}: letters on a page`).toBeGreaterThan(400)
        // Arabic comes out of a PDF as shapes of letters; what stands in Latin letters in it comes out as it is.
        const all = text.join(' ')
        const known = lang === 'en' ? scenes.map(({ title }) => title.en) : ['SouthFront', 'C01']
        for (const words of known) expect(all, which).toContain(words)
        const answers = scenes.flatMap(({ question }) => question?.answer.en ?? [])
        for (const words of answers) expect(all, which).not.toContain(words)
      }
  })

test('a handout quotes word for word, and every note leads to its source', async ({ page }) => {
  await openHandout(page)
  await page.emulateMedia({ media: 'print' })
  const said = await page.locator('.sheets').innerText()
  const ids = new Set(scenes.flatMap(({ says }) => says.flatMap(({ claims }) => claims)))
  const quotes = story.claims.filter(({ id }) => ids.has(id)).flatMap(({ quote }) => quote ?? [])
  expect(quotes.length).toBeGreaterThan(5)
  for (const { text } of quotes) expect(said).toContain(text)
  for (const { says } of scenes) for (const { text } of says) expect(said).toContain(text.en)

  // Where the page will be found is not known: no code leads there.
  await expect(page.locator('.scan')).toHaveCount(0)

  const numbers = await page
    .locator('.sheets ol > li')
    .evaluateAll((notes) => notes.map(({ id }) => id))
  expect(numbers).toEqual(numbers.map((_, i) => `note-${i + 1}`))
  const signs = await page
    .locator('.sheets sup a')
    .evaluateAll((all) => all.map((sign) => sign.getAttribute('href')?.slice(1) ?? ''))
  expect(signs.filter((id) => !numbers.includes(id))).toEqual([])
  // Printed, not linked: a mirror, or a page with hateful comments.
  const linked = await page
    .locator('.sheets ol a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const unlinked = story.sources.filter(({ printOnly }) => printOnly).map(({ url }) => url)
  expect(linked.filter((url) => unlinked.includes(url ?? ''))).toEqual([])
})

test('what is printed is chosen in the toolbar and kept in the address', async ({ page }) => {
  const [first, second] = scenes.map(({ id }) => id)
  await openHandout(page, `?scenes=${first},nowhere&form=poster`)
  const notices = page.getByRole('status')
  await expect(notices).toContainText('form=poster')
  await expect(notices).toContainText('nowhere')
  await expect(page.locator('section[data-scene]')).toHaveCount(1)
  expect(await violationsIn(page, 'html')).toEqual([])

  await page.getByText('Scenes: 1 of').click()
  await page.getByRole('checkbox').nth(1).check()
  await page.getByLabel('Paper').selectOption('letter')
  await page.getByLabel('Form').selectOption('key')
  await page.getByLabel('Language').selectOption('ar')
  await expect(page).toHaveURL(new RegExp(`scenes=${first},${second}`))
  await expect(page).toHaveURL(/form=key/)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('section[data-scene]')).toHaveCount(2)
  await expect(page.locator('.sheets')).toContainText(scenes[0]?.question?.answer.ar ?? 'no answer')
  expect((await printed(page)).size).toEqual(papers.letter)
  expect(await violationsIn(page, 'html')).toEqual([])
})

test('a browser that cannot print is told how to go on', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: undefined }))
  await openHandout(page, '?scenes=nowhere')
  await expect(page.getByText('This browser cannot print by itself.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy the address' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print …' })).toHaveCount(0)
})
