import { answer, expect, openWords, slider, test } from './page.ts'
import type { Page } from '@playwright/test'

/** The sizes in which any words on the screen are set, px, with some of the words; of the `map`’s drawing alone, or of the page around it. */
const sizes = (page: Page, of: 'all' | 'map' | 'page' = 'all') =>
  page.evaluate((of) => {
    const found = new Map<number, string>()
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const box = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (!box || words === '' || !box.checkVisibility()) continue
      if (box.closest('.visually-hidden')) continue
      if (of !== 'all' && (box.closest('svg') !== null) !== (of === 'map')) continue
      const range = document.createRange()
      range.selectNode(node)
      if (range.getBoundingClientRect().width < 2) continue
      found.set(parseFloat(getComputedStyle(box).fontSize), words.slice(0, 40))
    }
    return [...found].sort(([a], [b]) => b - a)
  }, of)

for (const [width, height, lang] of [
  [1440, 900, 'en'],
  [1280, 800, 'ar'],
  [390, 844, 'en'],
  [360, 640, 'ar'],
] as const)
  test(`at ${width} × ${height} (${lang}) the answer is the largest type, and read first`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openWords(page, `?t=2017-09-02T20:00Z&lang=${lang}`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    const sentence = answer(page).getByTestId('statement')
    await expect(sentence).toBeInViewport({ ratio: 1 })
    const [largest, next] = await sizes(page)
    const own = await sentence.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
    expect(largest?.[0]).toBe(own)
    expect(next?.[0]).toBeLessThan(own)
    const first = await page.evaluate(() => {
      const [one] = document.querySelector('main')?.querySelectorAll('p, h2, button, input') ?? []
      return one?.closest('.answer') !== null
    })
    expect(first).toBe(true)
  })

test('the four sizes of type are four', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openWords(page, '?t=2017-09-02T20:00Z')
  const own = (await sizes(page, 'page')).filter(([, words]) => !/^[+−]$/.test(words))
  // And that of the ids, which are smaller than the words they stand beside.
  expect(own.length, JSON.stringify(own)).toBeLessThanOrEqual(4 + 1)
  // A map has grades of its own, one a size of town, and none is as large as what is said.
  const onMap = await sizes(page, 'map')
  expect(onMap.length, JSON.stringify(onMap)).toBeLessThanOrEqual(5)
  expect(onMap[0]?.[0] ?? NaN).toBeLessThan(own[1]?.[0] ?? NaN)
})

test('what the slider says is said once: the answer keeps quiet while it has the focus', async ({
  page,
}) => {
  await openWords(page)
  const sentence = page.getByTestId('statement')
  const said = answer(page).locator('[aria-live]').filter({ has: sentence })
  await expect(said).toHaveAttribute('aria-live', 'polite')
  await slider(page).focus()
  await expect(said).toHaveAttribute('aria-live', 'off')
})
