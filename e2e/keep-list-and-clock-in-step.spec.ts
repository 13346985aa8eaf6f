import { expect, now, openWords, panel, pickRow, row, showList, slider, test } from './page.ts'

test('picking a row moves the clock to it and opens it; the way back leads to the list', async ({
  page,
}) => {
  await openWords(page)
  await pickRow(page, 'O-50c')
  expect(await now(page)).toBe(Date.parse('2017-09-02T21:00Z'))
  await expect(row(page, 'O-50c')).toHaveAttribute('data-state', 'by-now')
  await expect(panel(page).getByRole('article')).toContainText('O-50c')
  await panel(page).getByRole('button', { name: 'Back to all reports' }).click()
  await expect(row(page, 'O-50c')).toBeInViewport()
  await expect(row(page, 'O-50c').getByRole('button')).not.toHaveAttribute('aria-current')
})

test('moving the clock marks the rows and brings the settled ones into view', async ({ page }) => {
  await openWords(page)
  await showList(page)
  await slider(page).press('End')
  await expect(row(page, 'O-74b')).toBeInViewport()
  await slider(page).press('Home')
  await expect(row(page, 'O-2B')).toHaveAttribute('data-state', 'possible')
  await expect(row(page, 'O-74b')).toHaveAttribute('data-state', 'not-yet')
  await slider(page).press('ArrowRight')
  await expect(row(page, 'O-2B')).toHaveAttribute('data-state', 'by-now')
  await expect(row(page, 'O-2B')).toBeInViewport()
  await expect(slider(page)).toBeFocused()
})

test('the list that is turned up later stands where the clock is', async ({ page }) => {
  await openWords(page, '?t=2017-09-13T21:00Z')
  await expect(row(page, 'O-71a')).toBeHidden()
  await showList(page)
  await expect(row(page, 'O-71a')).toBeInViewport()
  await expect(row(page, 'O-2B')).not.toBeInViewport()
})

test('picking a row stops the clock that plays', async ({ page }) => {
  await openWords(page)
  await slider(page).press('Space')
  await pickRow(page, 'O-50c')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
})
