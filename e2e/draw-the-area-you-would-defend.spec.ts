import { bbox } from '@turf/turf'
import type { Page } from '@playwright/test'
import { violationsIn } from './axe.ts'
import { expect, test } from './page.ts'
import { openLesson, sceneWith } from './pupil.ts'

const scene = sceneWith('area')
const [west, south, east, north] = scene.look
const [report = ''] = scene.task.claims

const toTask = (page: Page) => page.getByRole('button', { name: 'To the task' })
const keep = (page: Page) =>
  page.getByRole('button', { name: 'Keep my answer and show the reports’ areas' })
/** What the map on paper draws of a report, and of the pupil. */
const theirs = (page: Page) => page.locator(`svg.paper [data-claims~="${report}"]`)
const own = (page: Page) => page.locator('svg.own path')
const kept = (page: Page) => page.evaluate(() => JSON.stringify(localStorage))

test('a circle is drawn by keys alone, shown beside the reports’ areas, kept over a reload and deleted', async ({
  page,
}) => {
  await openLesson(page, `scene=${scene.id}`)
  await toTask(page).press('Enter')
  await expect(theirs(page)).toHaveCount(0)
  await page.getByRole('radio', { name: 'A circle' }).press('Space')
  const said = page.getByText(/^A circle of/)
  await expect(said).toHaveText(/^A circle of 40 km around .+\.$/)
  const before = await said.textContent()
  const pad = page.getByRole('group', { name: 'Move the circle' })
  await pad.getByRole('button', { name: 'Move west' }).focus()
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', '+', '+', '-'])
    await page.keyboard.press(key)
  await expect(said).toHaveText(/^A circle of 50 km around .+\.$/)
  expect((await said.textContent())?.replace('50', '40')).not.toBe(before)
  await expect(own(page)).toHaveCount(1)

  await keep(page).press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Choose the report' })).toBeVisible()
  await expect(theirs(page), 'nothing is shown before there is an answer').toHaveCount(0)
  await page.getByLabel('Which report does it rest on?').selectOption(report)
  await page.getByLabel('Why?').fill('<b>Its words</b> name two places.')
  await keep(page).press('Enter')
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeFocused()
  await expect(theirs(page).first()).toBeAttached()
  await expect(own(page)).toHaveCount(1)

  await page.reload()
  await expect(page.getByText('Because: <b>Its words</b> name two places.')).toBeVisible()
  await expect(page.getByText(/^A circle of 50 km/)).toBeVisible()
  await page.getByText('My answers (1)').press('Enter')
  await page.getByRole('button', { name: 'Delete my answers' }).press('Enter')
  await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter')
  await expect(page.getByText('My answers (0)')).toBeVisible()
  await expect(theirs(page), 'held back again').toHaveCount(0)
  expect(await kept(page)).not.toMatch(/Its words|answers/)
})

test('an outline is drawn by mouse on the live map, from corner to corner or in one stroke', async ({
  page,
}) => {
  await page.goto(`./lesson.html?scene=${scene.id}`)
  await page.locator('html[data-ready=map]').waitFor()
  await toTask(page).click()
  await page.getByRole('radio', { name: 'Drawn on the map' }).click()
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox()
  const at = (x: number, y: number): [number, number] => [
    (box?.x ?? 0) + (box?.width ?? 0) * x,
    (box?.y ?? 0) + (box?.height ?? 0) * y,
  ]
  for (const [x, y] of [
    [0.4, 0.4],
    [0.6, 0.4],
    [0.5, 0.6],
  ] as const)
    await page.mouse.click(...at(x, y))
  await page.getByRole('button', { name: 'Close the shape' }).click()
  const said = page.getByText(/^An outline about/)
  await expect(said).toBeVisible()
  const corners = await said.textContent()

  await page.getByRole('button', { name: 'Draw it again' }).click()
  await page.mouse.move(...at(0.3, 0.5))
  await page.mouse.down()
  for (let turn = 0; turn <= 6.3; turn += 0.3)
    await page.mouse.move(...at(0.5 - 0.2 * Math.cos(turn), 0.5 - 0.2 * Math.sin(turn)))
  await page.mouse.up()
  await expect(said).toBeVisible()
  expect(await said.textContent()).not.toBe(corners)
  await page.getByLabel('Which report does it rest on?').selectOption('none')
  await page.getByLabel('Why?').fill('They differ.')
  await keep(page).click()
  const area = await page.evaluate((scene) => {
    type Kept = Record<string, { task: { area: { corners: number[][] } } }>
    const all = JSON.parse(localStorage.getItem('answers qalamoun-2017') ?? '{}') as Kept
    return all[scene]?.task.area.corners ?? []
  }, scene.id)
  const [w, s, e, n] = bbox({ type: 'LineString', coordinates: area })
  expect(w).toBeGreaterThan(west)
  expect(e).toBeLessThan(east)
  expect([s > south, n < north]).toEqual([true, true])
})

test('axe finds nothing wrong in a lesson, in either language', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const [lang, theme] of [
    ['en', 'dark'],
    ['ar', 'light'],
  ] as const) {
    await openLesson(page, `scene=${scene.id}&lang=${lang}&theme=${theme}`)
    const primary = page.locator('button.primary')
    await primary.click()
    await page.getByRole('radio').first().click()
    expect.soft(await violationsIn(page, 'html'), `the task, ${lang}`).toEqual([])
    await primary.locator('xpath=following-sibling::button').click()
    await expect(theirs(page).first()).toBeAttached()
    expect.soft(await violationsIn(page, 'html'), `shown, ${lang}`).toEqual([])
  }
})
