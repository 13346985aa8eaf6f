import { answer, expect, now, openWords, panel, slider, test } from './page.ts'
import type { Page } from '@playwright/test'

const hint = (page: Page) => page.getByRole('note', { name: /^Hint \d of 3$/ })

test('who comes first reads three hints at the things themselves, one after the other, once', async ({
  page,
}) => {
  await openWords(page, '', { first: true })
  await expect(answer(page)).toBeInViewport()
  for (const at of [1, 2]) {
    await expect(page.getByRole('note', { name: `Hint ${at} of 3` })).toBeInViewport()
    await page.getByRole('button', { name: 'Next hint' }).click()
  }
  await expect(panel(page).getByRole('note', { name: 'Hint 3 of 3' })).toBeVisible()
  await page.getByRole('button', { name: 'Close the hints' }).click()
  await expect(hint(page)).toHaveCount(0)
  await page.reload({ waitUntil: 'domcontentloaded' })
  await expect(slider(page)).toBeVisible()
  await expect(hint(page)).toHaveCount(0)
})

test('Escape closes them all, and moving the clock takes away the one about moving it', async ({
  page,
}) => {
  await openWords(page, '', { first: true })
  const from = await now(page)
  await slider(page).press('ArrowRight')
  expect(await now(page)).toBeGreaterThan(from)
  await expect(page.getByRole('note', { name: 'Hint 2 of 3' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(hint(page)).toHaveCount(0)
})
