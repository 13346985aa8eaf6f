import { existsSync } from 'node:fs'
import { cameraOf } from './map.ts'
import { expect, openWords, panel, test, shipAddress } from './page.ts'

const built = existsSync(new URL('../test-results/ship/index.html', import.meta.url))

test('between two tight reports the region is small, and drawn only while it is asked for', async ({
  page,
}) => {
  expect(built, 'The invented story was not built.').toBe(true)
  const programs: string[] = []
  page.on('request', (request) => {
    if (/\/space-time-prism-[^/]*\.js$/.test(request.url())) programs.push(request.url())
  })
  await page.goto(`${shipAddress()}?panel=reach&t=2019-01-15T23:00Z`)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
  const region = page.locator('.moving-map path.reach')
  /** The extent of what is drawn, in degrees: east to west, north to south; null where nothing is. */
  const drawn = async () => {
    if ((await region.count()) === 0) return null
    const { lat, zoom } = await cameraOf(page)
    const { width, height } = await region.evaluate((one: SVGPathElement) => {
      const { width, height } = one.getBBox()
      return { width, height }
    })
    const degree = (512 * 2 ** zoom) / 360
    return [width / degree, (height / degree) * Math.cos((lat * Math.PI) / 180)]
  }
  expect(await drawn()).toBeNull()
  expect(programs).toEqual([])

  await panel(page).getByRole('combobox', { name: 'Group' }).selectOption('the ship')
  await expect(panel(page)).toContainText(/about 2,300 km².*27 km from west to east and 130 km/)
  await expect(panel(page)).toContainText('never went faster than 28 km/h')
  await expect(page).toHaveURL(/[?&]reach=ship(&|$)/)
  expect(programs).toHaveLength(1)
  await expect.poll(drawn).not.toBeNull()
  const [wide = 0, high = 0] = (await drawn()) ?? []
  expect(wide).toBeGreaterThan(0.15)
  expect(wide).toBeLessThan(0.35)
  expect(high).toBeGreaterThan(1)
  expect(high).toBeLessThan(1.3)

  // It stays while a report that it rests on is read.
  await panel(page).getByRole('button', { name: 'The ship passes Lakeba' }).first().click()
  await expect(panel(page).getByRole('article')).toContainText('S8')
  expect(await drawn()).not.toBeNull()
  await page.getByRole('button', { name: 'Key', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Key' })).toContainText(
    'if it never went faster than 28 km/h and the reports are right',
  )
  await page.keyboard.press('Escape')

  await panel(page).getByRole('button', { name: 'Back: Where a group could have been' }).click()
  await panel(page).getByRole('combobox', { name: 'Group' }).selectOption('None (nothing is drawn)')
  await expect.poll(drawn).toBeNull()
})

test('mostly it is said to be too wide, and sometimes to contradict or to be unknown', async ({
  page,
}) => {
  const said = panel(page).locator('[data-reach]')
  await openWords(page, '?panel=reach&reach=convoy&t=2017-08-29T20:00Z')
  await expect(said).toContainText(/anywhere in about 26,000 km²/)
  await openWords(page, '?panel=reach&reach=eleven&t=2017-09-10T20:00Z')
  await expect(said).toContainText('Not drawn: at up to 80 km/h')
  await openWords(page, '?panel=reach&reach=convoy&t=2017-08-29T20:00Z&top=3')
  await expect(said).toContainText('the reports below contradict each other')
  await openWords(page, '?panel=reach&reach=six&t=2017-09-10T20:00Z')
  await expect(said).toContainText('no report shown limits both a time and a place')
})
