import { expect, openWords, states, test } from './page.ts'
import { story } from './story.ts'

const stateless = ['destination', 'count', 'statement', 'context', 'provenance']

test('every claim has a row, and what does not happen has no state', async ({ page }) => {
  await openWords(page, '?t=2017-09-14T21:00Z')
  await expect(page.locator('[data-claim]')).toHaveCount(198)
  const listed = await states(page)
  expect(Object.keys(listed).sort()).toEqual(story.claims.map(({ id }) => id).sort())
  for (const { id, kind, when } of story.claims) {
    if (when === null) expect(listed[id], id).toBe('undated')
    else if (stateless.includes(kind)) expect(listed[id], id).toBe('no-state')
    else expect(listed[id], id).toMatch(/^(possible|by-now|under-way|may-|over)/)
  }
})

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
