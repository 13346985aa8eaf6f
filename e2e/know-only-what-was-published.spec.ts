import { story } from './story.ts'
import { expect, openWords, row, showList, slider, test } from './page.ts'

const evening = '?known=2017-09-01T20:00Z&tier=starting'
const starting = story.claims.filter(({ tier }) => tier === 'starting')

test('nothing that was not certainly published by then is in the list, and what is left out is counted', async ({
  page,
}) => {
  await openWords(page, evening)
  const listed = page.locator('[data-claim]')
  await expect(listed).toHaveCount(10)
  const clock = page.getByRole('region', { name: 'Publication clock' })
  await expect(clock).toContainText('10 claims certainly published · 10 possibly · 60 only later')
  await showList(page)
  const reports = page.getByRole('region', { name: 'All reports' })
  await expect(reports).toContainText('10 shown')
  await expect(reports).toContainText('60 published only later')
  await expect(reports).toContainText('10 possibly published')
})

test('a claim that came out later is not shown, and one press brings it back', async ({ page }) => {
  const shown = new Set<string>()
  await openWords(page, evening)
  for (const id of await page
    .locator('[data-claim]')
    .evaluateAll((rows) => rows.map((one) => one.getAttribute('data-claim') ?? '')))
    shown.add(id)
  const later = starting.find(({ id }) => !shown.has(id))?.id ?? ''
  await openWords(page, `${evening}&sel=${later}`)
  await expect(
    page.getByText(/had not certainly been published by the moment that the publication clock/),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Switch the publication clock off' }).click()
  await expect(row(page, later)).toHaveCount(1)
  await expect(page).not.toHaveURL(/known=/)
})

test('locked to now it grows as the clock goes on, and says so to whoever hears it', async ({
  page,
}) => {
  await openWords(page, '?t=2017-08-30T21:00Z')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.getByRole('button', { name: /What had been published by/ }).click()
  const second = page.getByRole('slider', { name: 'Published by' })
  await expect(second).toBeFocused()
  await expect(page).toHaveURL(/known=now/)
  const before = await page.locator('[data-claim]').count()
  await slider(page).focus()
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await expect.poll(() => page.locator('[data-claim]').count()).toBeGreaterThan(before)
  await expect(second).toHaveAttribute('aria-valuetext', /certainly published/)
  await second.press('ArrowLeft')
  await expect(page).toHaveURL(/known=2017-/)
})

test('before the first publication it says when the first came out', async ({ page }) => {
  await openWords(page, '?known=2017-08-26T00:00Z')
  await expect(page.getByText(/none of these claims had certainly been published/)).toBeVisible()
  await expect(page.locator('[data-claim]')).toHaveCount(0)
})
