import { expect, openWords, panel, test } from './page.ts'

test('places that reports give instead of one another are lettered, with “or” between them', async ({
  page,
}) => {
  await openWords(page, '?t=2017-09-13T21:00Z')
  const letters = panel(page).locator('.line .letter')
  await expect(letters.first()).toHaveText('A')
  const all = await letters.allTextContents()
  expect(all).toEqual([...all.keys()].map((at) => String.fromCharCode(65 + at)))
  expect(all.length).toBeGreaterThan(1)
  await expect(panel(page).getByText('or', { exact: true })).toHaveCount(all.length - 1)
})

test('pointing at a line lights it', async ({ page }) => {
  await openWords(page, '?t=2017-09-13T21:00Z')
  const line = panel(page).locator('.line:visible').nth(1)
  await expect(line).not.toHaveClass(/\blit\b/)
  await line.hover()
  await expect(line).toHaveClass(/\blit\b/)
  await page.mouse.move(2, 2)
  await expect(line).not.toHaveClass(/\blit\b/)
})
