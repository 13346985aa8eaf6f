import { expect, followAddress, openWords, panel, row, test } from './page.ts'

const moments = [
  ['2017-08-28T09:00Z', 'not-yet'],
  ['2017-08-29T09:00Z', 'possible'],
  ['2017-08-31T09:00Z', 'by-now'],
] as const

test('a strike dated to 29 August is possible on that day and had happened only after it', async ({
  page,
}) => {
  await openWords(page)
  for (const [t, state] of moments) {
    await followAddress(page, `?t=${t}`)
    await expect(row(page, 'C30b')).toHaveAttribute('data-state', state)
  }
})

test('a strike with no time stated stays possible to the end, and says so', async ({ page }) => {
  await openWords(page, '?t=2017-09-14T21:00Z')
  await expect(row(page, 'C31')).toHaveAttribute('data-state', 'possible')
  await expect(row(page, 'C31')).toContainText(/no time stated/i)

  await followAddress(page, '?t=2017-09-14T21:00Z&sel=C31')
  const card = panel(page).getByRole('article')
  await expect(card).toContainText(/no time stated/i)
  await expect(card).toContainText('possibly by this moment')
})

test('no row and no card calls a report true', async ({ page }) => {
  await openWords(page, '?t=2017-09-14T21:00Z&sel=C30b')
  await expect(panel(page).getByRole('article')).toContainText('if the report is right')
  await expect(row(page, 'C30b')).toContainText('if the report is right')
})
