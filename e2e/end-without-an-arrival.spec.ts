import { drawingOf } from './map.ts'
import { expect, open, openWords, panel, row, slider, test } from './page.ts'
import type { Page } from '@playwright/test'

/** What the map says of where a group is at the moment: one for each place that a report names. */
const placesNow = (page: Page) => drawingOf(page).locator('.moment .now.group')

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

test('at the end no place stands alone on the map: each has its letter, and an area has no sign of a place', async ({
  page,
}) => {
  await open(page, '?t=2017-09-05T21:00Z')
  const alone = placesNow(page).filter({ hasNot: page.locator('.letter') })
  await expect(alone).not.toHaveCount(0)
  await slider(page).press('End')
  await expect(placesNow(page).locator('rect.letter.solid')).not.toHaveCount(0)
  expect(await placesNow(page).count()).toBeGreaterThan(1)
  await expect(alone).toHaveCount(0)
  // Known to an area alone: a letter, and neither a solid nor a hollow sign of a place.
  const acrossTheBorder = drawingOf(page).locator('.moment .now[data-claims~="C81"]')
  await expect(acrossTheBorder.locator('text.letter')).toHaveCount(1)
  await expect(acrossTheBorder.locator('circle, rect')).toHaveCount(0)
})
