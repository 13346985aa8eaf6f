import { drawingOf } from './map.ts'
import { expect, open, openWords, panel, row, slider, test } from './page.ts'
import type { Page } from '@playwright/test'

/** What the map has for a group that was there, if the report is right. */
const solidMarks = (page: Page) => drawingOf(page).locator('.standing circle.solid')

test('at the end no arrival is settled, and the card leads to the question', async ({ page }) => {
  await openWords(page)
  await slider(page).press('End')
  await expect(row(page, 'C80')).toHaveAttribute('data-state', 'possible')
  await expect(row(page, 'C81')).toHaveAttribute('data-state', 'possible')
  await panel(page)
    .getByRole('button', { name: /Where did it end\?/ })
    .click()
  await expect(panel(page).getByRole('heading', { name: /Where did it end\? K17/ })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('sel')).toBe('K17')
})

test('at the end no group has a solid mark: not at al-Bukamal, nor anywhere', async ({ page }) => {
  await open(page, '?t=2017-08-29T21:00Z')
  await expect(solidMarks(page)).not.toHaveCount(0)
  await slider(page).press('End')
  await expect(solidMarks(page)).toHaveCount(0)
})
