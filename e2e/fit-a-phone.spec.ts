import { expect, open, openWords, panel, row, slider, test } from './page.ts'
import type { Locator, Page } from '@playwright/test'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

const boxOf = async (one: Locator) => {
  const box = await one.boundingBox()
  if (!box) throw new Error(`${one} is not on the screen.`)
  return { ...box, bottom: box.y + box.height, right: box.x + box.width }
}
/** Words and controls that stick out at a side of the screen. */
const stickingOut = (page: Page) =>
  page.locator('button, a, input, select, p, h1, h2, h3, li').evaluateAll((all) =>
    all
      .map((one) => ({ box: one.getBoundingClientRect(), said: one.textContent.slice(0, 60) }))
      .filter(({ box }) => box.width > 1 && (box.left < -0.5 || box.right > innerWidth + 0.5))
      .map(({ said }) => said),
  )
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
const sheet = (page: Page) => panel(page).getByRole('button', { name: 'What is reported' })

test('nothing is wider than the screen, in either language', async ({ page }) => {
  for (const query of ['?sel=O-50c', '?sel=O-50c&lang=ar']) {
    await openWords(page, query)
    expect(await width(page)).toBe(360)
    expect(await stickingOut(page)).toEqual([])
  }
})

test('the axis and big previous and next are always on the screen', async ({ page }) => {
  await open(page, '', { start: true })
  const time = await boxOf(slider(page))
  expect(time.bottom).toBeLessThanOrEqual(740)
  expect(time.height).toBeGreaterThan(44)
  for (const name of ['Previous report', 'Next report']) {
    const button = await boxOf(page.getByRole('button', { name }))
    expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44)
    expect(button.right).toBeLessThanOrEqual(360)
    expect(button.bottom).toBeLessThanOrEqual(time.y + 1)
  }
  const map = await boxOf(page.getByRole('region', { name: /^Map of/ }).first())
  expect(map.height).toBeGreaterThan(200)
})

test('the sheet opens, shows the rows and never covers the axis', async ({ page }) => {
  await openWords(page, '', { start: true })
  await expect(sheet(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(row(page, 'C30b')).toBeHidden()
  await sheet(page).tap()
  await expect(sheet(page)).toHaveAttribute('aria-expanded', 'true')
  await row(page, 'C30b').scrollIntoViewIfNeeded()
  await expect(row(page, 'C30b')).toBeInViewport()
  const [panelBox, time] = [await boxOf(panel(page)), await boxOf(slider(page))]
  expect(panelBox.bottom).toBeLessThanOrEqual(time.y)
  await page.getByRole('button', { name: 'Next report' }).tap()
  await sheet(page).tap()
  await expect(row(page, 'C30b')).toBeHidden()
})

test('a row picked in the sheet brings what it says into view', async ({ page }) => {
  await openWords(page, '', { start: true })
  await sheet(page).tap()
  await row(page, 'C30b').getByRole('button').tap()
  const card = panel(page).getByRole('article')
  await expect(card).toContainText('C30b')
  await expect(card).toBeInViewport()
})

test('a row picked on the first visit opens its claim', async ({ page }) => {
  await openWords(page)
  await row(page, 'C30b').getByRole('button').tap()
  await expect(sheet(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(panel(page).getByRole('article')).toContainText('C30b')
})

test('the opening panel is read, and dismissed, without the axis being covered', async ({
  page,
}) => {
  await openWords(page)
  const heading = panel(page).getByRole('heading', { name: 'What happened' })
  await expect(heading).toBeInViewport()
  const [panelBox, time] = [await boxOf(panel(page)), await boxOf(slider(page))]
  expect(panelBox.bottom).toBeLessThanOrEqual(time.y)
  await page.getByRole('button', { name: 'Start', exact: true }).tap()
  await expect(heading).toBeHidden()
})

test('the buttons on a pupil’s map cover its edge alone', async ({ page }) => {
  await open(page, 'lesson.html')
  const button = await boxOf(page.getByRole('button', { name: 'The scene’s view' }))
  expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(32)
  expect(button.right).toBeLessThan(60)
})
