import { answer, expect, openWords, slider, test } from './page.ts'
import type { Page } from '@playwright/test'

/** The sizes in which any words on the screen are set, px, with some of the words. */
const sizes = (page: Page) =>
  page.evaluate(() => {
    const found = new Map<number, string>()
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const box = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (!box || words === '' || !box.checkVisibility()) continue
      if (box.closest('.visually-hidden')) continue
      const range = document.createRange()
      range.selectNode(node)
      if (range.getBoundingClientRect().width < 2) continue
      found.set(parseFloat(getComputedStyle(box).fontSize), words.slice(0, 40))
    }
    return [...found].sort(([a], [b]) => b - a)
  })

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
  const own = (await sizes(page)).filter(([, words]) => !/^[+−]$/.test(words))
  expect(own.length, JSON.stringify(own)).toBeLessThanOrEqual(4 + 2)
})

test('what the slider says is said once: the answer keeps quiet while it has the focus', async ({
  page,
}) => {
  await openWords(page)
  const sentence = answer(page).getByTestId('statement')
  await expect(sentence).toHaveAttribute('aria-live', 'polite')
  await slider(page).focus()
  await expect(sentence).toHaveAttribute('aria-live', 'off')
})
