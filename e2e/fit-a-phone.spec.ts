import {
  answer,
  expect,
  open,
  openWords,
  panel,
  pickRow,
  row,
  showList,
  slider,
  test,
} from './page.ts'
import type { Locator, Page } from '@playwright/test'

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })

const boxOf = async (one: Locator) => {
  const box = await one.boundingBox()
  if (!box) throw new Error(`${one} is not on the screen.`)
  return { ...box, bottom: box.y + box.height, right: box.x + box.width }
}
/** Words and controls that stick out at a side of the screen. */
const stickingOut = (page: Page) =>
  page.locator('button, a, input, select, p, h1, h2, h3, li, dd').evaluateAll((all) =>
    all
      .map((one) => ({ box: one.getBoundingClientRect(), said: one.textContent.slice(0, 60) }))
      .filter(({ box }) => box.width > 1 && (box.left < -0.5 || box.right > innerWidth + 0.5))
      .map(({ said }) => said),
  )
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
/** How much of the screen’s height shows the map. */
const shareOfMap = async (page: Page) => {
  const { y, bottom } = await boxOf(page.locator('div.ground'))
  const { height } = page.viewportSize() ?? { height: 1 }
  return (Math.min(bottom, height) - Math.max(0, y)) / height
}
const states = [
  '',
  '?sel=O-50c',
  '?panel=sources',
  '?panel=filter',
  '?t=2017-09-11T09:00Z&known=now',
]

test('nothing is wider than the screen, in either language and in every state', async ({
  page,
}) => {
  for (const query of states)
    for (const lang of ['en', 'ar']) {
      await openWords(page, `${query === '' ? '?' : `${query}&`}lang=${lang}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      if (query.includes('sources')) continue
      expect(await width(page), `${query} ${lang}`).toBe(360)
      expect(await stickingOut(page), `${query} ${lang}`).toEqual([])
    }
})

for (const height of [640, 844])
  test(`at ${height} the map has two fifths of the screen, and a third whatever is asked for`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: height === 640 ? 360 : 390, height })
    for (const query of states) {
      await openWords(page, query)
      expect(await shareOfMap(page), query).toBeGreaterThanOrEqual(query === '' ? 0.4 : 1 / 3)
    }
    await openWords(page)
    await pickRow(page, 'C30b')
    expect(await shareOfMap(page), 'a report').toBeGreaterThanOrEqual(1 / 3)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    expect(await shareOfMap(page), 'at the foot').toBeGreaterThanOrEqual(1 / 3)
  })

test('answer, map, axis and the first words of who says so are on one screen', async ({ page }) => {
  await openWords(page, '?t=2017-09-02T20:00Z')
  await expect(answer(page)).toBeInViewport({ ratio: 1 })
  await expect(slider(page)).toBeInViewport({ ratio: 1 })
  await expect(panel(page).getByRole('article').first().locator('p').first()).toBeInViewport({
    ratio: 0.99,
  })
})

test('the axis has a handle for a thumb, and previous, play and next are big', async ({ page }) => {
  await open(page)
  const time = await boxOf(slider(page))
  expect(time.height).toBeGreaterThan(44)
  for (const name of ['Previous report', 'Play', 'Next report']) {
    const button = await boxOf(page.getByRole('button', { name, exact: true }))
    expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44)
    expect(button.right).toBeLessThanOrEqual(360)
    expect(button.bottom).toBeLessThanOrEqual(time.y + 1)
  }
})

test('a row that is picked brings what it says up under the map', async ({ page }) => {
  await openWords(page)
  await showList(page)
  await row(page, 'C30b').scrollIntoViewIfNeeded()
  await row(page, 'C30b').getByRole('button').tap()
  const card = panel(page).getByRole('article')
  await expect(card).toContainText('C30b')
  await expect(card).toBeInViewport()
  const [tabs, time] = [await boxOf(page.getByRole('tablist')), await boxOf(slider(page))]
  expect(tabs.y).toBeGreaterThanOrEqual(time.bottom - 1)
  expect(tabs.y).toBeLessThan(time.bottom + 24)
})

test('one button opens the menu, and “?” the key', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden()
  await page.getByRole('button', { name: 'Menu', exact: true }).tap()
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  const key = page.locator('.key ul')
  await expect(key).toBeHidden()
  await page.locator('.key button').tap()
  await expect(key).toBeVisible()
})

test('the buttons on a pupil’s map cover its edge alone', async ({ page }) => {
  await open(page, 'lesson.html')
  const button = await boxOf(page.getByRole('button', { name: 'The scene’s view' }))
  expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(32)
  expect(button.right).toBeLessThan(60)
})

for (const lang of ['en', 'ar'])
  test(`sentence, map, axis and the scene’s title are on a pupil’s first screen: ${lang}`, async ({
    page,
  }) => {
    for (const [width, height] of [
      [360, 640],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await openWords(page, `lesson.html?scene=turning-back&lang=${lang}`)
      const where = `${width} × ${height}`
      expect(await shareOfMap(page), where).toBeGreaterThanOrEqual(0.4)
      await expect(answer(page), where).toBeInViewport({ ratio: 1 })
      await expect(slider(page), where).toBeInViewport({ ratio: 1 })
      await expect(page.locator('#scene-title'), where).toBeInViewport({ ratio: 1 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBe(width)
      expect(await stickingOut(page), where).toEqual([])
      await page.locator('button.primary').tap()
      expect(await shareOfMap(page), 'at the task').toBeGreaterThanOrEqual(1 / 3)
      await expect(page.locator('#face-now h3[tabindex]').first(), 'what is asked').toBeFocused()
      await expect(page.locator('#face-now h3[tabindex]').first()).toBeInViewport()
    }
  })

test('a pupil comes back from a report to where it was picked', async ({ page }) => {
  await openWords(page, 'lesson.html?scene=turning-back')
  const cited = page.locator('.cites button').first()
  await cited.tap()
  await expect(page.locator('#scene-title')).toBeHidden()
  await page.getByRole('button', { name: 'Back to the scene', exact: true }).tap()
  await expect(cited).toBeFocused()
  await page.getByRole('tab', { name: /^Reports/ }).tap()
  const row = page.locator('#reports [data-claim] button').first()
  await row.tap()
  await page.getByRole('button', { name: 'Back to the reports so far' }).tap()
  await expect(row).toBeFocused()
})
