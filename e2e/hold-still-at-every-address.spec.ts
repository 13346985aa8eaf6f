import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from './host.ts'
import { expect, test } from './page.ts'

const pages = readdirSync(join(dist, 'embed'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => `./embed/${path}`)

/** What has moved since the page began, without having been asked to. */
type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }

test('nothing shifts at any prerendered address, nor at one that asks for another moment', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[])
        if (!hadRecentInput) shifts.push(value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  expect(pages.length).toBeGreaterThanOrEqual(4)
  const asked = pages.flatMap((path) => [path, `${path}?t=2017-09-02T21:00Z&sel=C31&theme=dark`])
  for (const width of [300, 700])
    for (const address of asked) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await expect(
        page.locator('html.js:not(.pending) #standing .moment > *').first(),
      ).toBeAttached()
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts, `${address} at ${width} px`).toEqual([])
    }
})
