import { expect, openWords, showList, test } from './page.ts'
import { story } from './story.ts'

test('claims without a date lie in a labelled tray after all others', async ({ page }) => {
  await openWords(page)
  await showList(page)
  const reports = page.getByRole('region', { name: 'All reports' })
  const undated = story.claims.filter(({ when }) => when === null).map(({ id }) => id)
  await expect(reports).toContainText(`· ${undated.length} undated`)
  await expect(reports.getByRole('heading', { name: 'Undated' })).toHaveCount(1)
  await reports.getByRole('heading', { name: 'Undated' }).scrollIntoViewIfNeeded()
  await expect(reports.getByRole('heading', { name: 'Undated' })).toBeInViewport()
  const tray = await reports
    .getByRole('list')
    .last()
    .locator('[data-claim]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim')))
  expect(tray.sort()).toEqual(undated.sort())
})
