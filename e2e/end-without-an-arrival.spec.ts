import type { Feature, Point } from 'geojson'
import { mapOf } from './map.ts'
import { expect, open, openWords, panel, row, slider, test } from './page.ts'
import type { Page } from '@playwright/test'

/** Where the map has a solid mark for a group: [lng, lat]. */
async function solidMarks(page: Page): Promise<number[][]> {
  const map = await mapOf(page)
  return map.evaluate((running) => {
    const { sources } = running.getStyle()
    const data = Object.values(sources).flatMap((source) =>
      source.type === 'geojson' && typeof source.data === 'object' ? [source.data] : [],
    )
    return data
      .flatMap((all) => (all.type === 'FeatureCollection' ? all.features : []))
      .filter((feature): feature is Feature<Point> => feature.properties?.['solid'] === true)
      .map(({ geometry }) => geometry.coordinates)
  })
}

test('at the end no arrival is settled, and the card leads to the question', async ({ page }) => {
  await openWords(page, '', { start: true })
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
  expect((await solidMarks(page)).length).toBeGreaterThan(0)
  await slider(page).press('End')
  expect(await solidMarks(page)).toEqual([])
})
