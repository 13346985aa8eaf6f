import { violationsIn } from './axe.ts'
import { expect, openWords, panel, test } from './page.ts'
import { story } from './story.ts'
import type { Page } from '@playwright/test'

const matrix = (page: Page) => page.getByRole('region', { name: 'Who reported what' })
const rows = (page: Page) => matrix(page).locator('[data-claim-row]')
const idsOf = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-claim-row')).sort())
const sources = new Map(story.sources.map((source) => [source.id, source]))
const origins = new Map(story.origins.map((origin) => [origin.id, origin]))
const isOut = (source: string, known: string | null) =>
  known === null || (sources.get(source)?.published?.latest ?? Infinity) <= Date.parse(known)

/** Of each claim published by then: how many marks it has, and how many of them are filled. */
const marksBy = (known: string | null) =>
  story.claims.flatMap(({ id, cites }) => {
    const out = cites.filter(({ source }) => isOut(source, known))
    const marks = new Map(
      out.map(({ source, origin }) => [
        JSON.stringify([sources.get(source)?.outlet, origin]),
        origins.get(origin)?.independent,
      ]),
    )
    return out.length > 0
      ? [`${id} ${marks.size} ${[...marks.values()].filter(Boolean).length}`]
      : []
  })
const marksOf = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.map((row) => {
      const marks = [...row.querySelectorAll('td[title]')]
      const filled = marks.filter((mark) => !mark.querySelector('.hollow'))
      return `${row.getAttribute('data-claim-row')} ${marks.length} ${filled.length}`
    }),
  )

test('only what was certainly published stands in the table, and axe is clean on it', async ({
  page,
}) => {
  const known = '2017-09-01T20:00Z'
  const starting = story.claims.filter(({ tier }) => tier === 'starting')
  const out = starting.filter(({ cites }) => cites.some(({ source }) => isOut(source, known)))
  await page.setViewportSize({ width: 1280, height: 800 })
  await openWords(page, `?panel=sources&known=${known}&tier=starting`)
  await expect(matrix(page).getByRole('table')).toBeVisible()
  expect(out).toHaveLength(10)
  expect(await idsOf(page)).toEqual(out.map(({ id }) => id).sort())
  expect(await violationsIn(page, '.over')).toEqual([])

  await matrix(page).getByRole('button', { name: 'In words' }).click()
  expect(await idsOf(page)).toEqual(out.map(({ id }) => id).sort())
  expect(await violationsIn(page, '.over')).toEqual([])

  await matrix(page).getByRole('button', { name: 'List of sources' }).click()
  await expect(matrix(page).locator('[data-source]')).toHaveCount(1)
  expect(await violationsIn(page, '.over')).toEqual([])
})

test('each claim has its marks under whom its outlets had it from; a row and a head open cards', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openWords(page, '?panel=sources')
  await expect(rows(page)).toHaveCount(story.claims.length)
  expect(await matrix(page).locator('td, th').count()).toBeLessThan(2000)

  expect((await marksOf(page)).sort()).toEqual(marksBy(null).sort())
  const cell = rows(page).and(page.locator('[data-claim-row="C11"]')).getByRole('cell')
  await expect(cell.filter({ hasText: 'Nasrallah' })).toHaveText(
    'ZeroHedge, from Hassan Nasrallah, 28 Aug',
  )

  await matrix(page).getByRole('radio', { name: 'no origin stated 91' }).check()
  await expect(rows(page)).toHaveCount(91)
  await rows(page).getByRole('button').first().press('Enter')
  const opened = await rows(page).first().getAttribute('data-claim-row')
  await expect(panel(page).getByRole('article')).toContainText(opened ?? '')

  await matrix(page).getByRole('button', { name: 'ZeroHedge', exact: true }).first().click()
  await expect(panel(page).getByRole('heading', { level: 2, name: 'ZeroHedge' })).toBeVisible()
  await matrix(page).getByRole('button', { name: 'SouthFront', exact: true }).first().press('Enter')
  const list = matrix(page).getByRole('heading', { name: 'SouthFront: 3 sources' })
  await expect(list).toBeFocused()
  await expect(matrix(page).locator('[data-source]')).toHaveCount(3)
})

test('under the second clock a claim has the marks of what was out by then, no more', async ({
  page,
}) => {
  const known = '2017-09-03T12:00Z'
  const whole = new Set(marksBy(null))
  expect(marksBy(known).filter((one) => !whole.has(one)).length).toBeGreaterThan(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await openWords(page, `?panel=sources&known=${known}`)
  await expect(rows(page).first()).toBeVisible()
  expect((await marksOf(page)).sort()).toEqual(marksBy(known).sort())
})
