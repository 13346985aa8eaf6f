import { expect, now, openWords, slider, test } from './page.ts'
import { story } from './story.ts'

const day = 86_400_000

test('Page keys move by a day, Home and End to the ends, arrows up and down by a report', async ({
  page,
}) => {
  await openWords(page, '?t=2017-09-04T09:00Z')
  const time = slider(page)
  const from = await now(page)
  await time.press('PageUp')
  expect(await now(page)).toBe(from + day)
  await time.press('PageDown')
  await time.press('PageDown')
  expect(await now(page)).toBe(from - day)

  await time.press('ArrowUp')
  const up = await now(page)
  await time.press('ArrowRight')
  expect(await now(page)).toBeGreaterThan(up)
  await time.press('ArrowDown')
  expect(await now(page)).toBe(up)

  await time.press('End')
  expect(await now(page)).toBe(story.ends)
  await time.press('Home')
  expect(await now(page)).toBe(story.begins)
  await time.press('ArrowLeft')
  expect(await now(page)).toBe(story.begins)
})

test('the big buttons go to the next and previous report', async ({ page }) => {
  await openWords(page, '?t=2017-09-04T09:00Z')
  await page.getByRole('button', { name: 'Next report' }).click()
  expect(await now(page)).toBeGreaterThan(Date.parse('2017-09-04T09:00Z'))
  await page.getByRole('button', { name: 'Previous report' }).click()
  expect(await now(page)).toBeLessThan(Date.parse('2017-09-04T09:00Z'))
})
