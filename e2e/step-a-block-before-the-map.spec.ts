import { expect, slider, test } from './page.ts'

test('a block paints, steps and cites in three requests at most, none of them for the map, and nothing shifts', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(new URL(request.url()).pathname)
  })
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }
      for (const entry of list.getEntries() as Shift[])
        if (!entry.hadRecentInput) shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('./embed/en.html')
  const moment = page.locator('.moment strong')
  await expect(moment).toHaveText('by the end of 28 August 2017')
  const near = page.locator('path[data-claims~="O-16a"]').first()
  await expect(near).toHaveAttribute('fill-opacity', '0')

  await page.getByRole('button', { name: 'Next report', exact: true }).click()
  await expect(moment).toHaveText('by the end of 29 August 2017')
  await expect(near).not.toHaveAttribute('fill-opacity', '0')
  await expect(page.getByRole('article')).toContainText('29 August 2017')
  const height = await page.locator('figure').evaluate((figure) => figure.clientHeight)

  await slider(page).press('End')
  await expect(moment).toHaveText('by the end of 14 September 2017')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /14 September 2017/)
  expect(await page.locator('figure').evaluate((figure) => figure.clientHeight)).toBe(height)

  expect(asked.length).toBeLessThanOrEqual(3)
  expect(asked.filter((path) => /maplibre|explore/.test(path))).toEqual([])
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test('a block opens where its address says, and leaves out what makes no sense', async ({
  page,
}) => {
  const warned: string[] = []
  page.on('console', (message) => warned.push(message.text()))
  await page.goto(
    './embed/en.html?t=2017-09-03T21:00Z&sel=C32&tier=nonsense&utm_source=x&theme=dark',
  )
  await expect(page.locator('.moment strong')).toHaveText('by the end of 3 September 2017')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('[data-claims~="C32"]').first()).toHaveAttribute('stroke-width', '2.5')
  expect(warned.filter((text) => text.includes('convoy map'))).toEqual([
    'convoy map: “tier=nonsense” makes no sense and was ignored',
  ])
})
