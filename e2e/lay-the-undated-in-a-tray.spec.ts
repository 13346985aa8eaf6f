import { expect, openWords, test } from './page.ts'
import { story } from './story.ts'

test('claims without a date lie in a labelled tray after all others', async ({ page }) => {
  await openWords(page)
  const reports = page.getByRole('region', { name: 'All reports' })
  await expect(reports.getByRole('heading', { name: 'Undated' })).toHaveCount(1)
  await page.getByRole('button', { name: '4 undated' }).click()
  await expect(reports.getByRole('heading', { name: 'Undated' })).toBeInViewport()
  const undated = story.claims.filter(({ when }) => when === null).map(({ id }) => id)
  const tray = await reports
    .getByRole('list')
    .last()
    .locator('[data-claim]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim')))
  expect(tray.sort()).toEqual(undated.sort())
})
