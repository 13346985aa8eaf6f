import type { Page } from '@playwright/test'
import { expect, frameIn, momentIn, test } from './newsroom.ts'

/** The frame is exactly as high as its page, which is the higher the narrower it is. */
async function fits(page: Page, selector: string): Promise<number> {
  const frame = await frameIn(page, selector)
  const sizes = () =>
    frame.evaluate(() => [innerHeight, document.documentElement.getBoundingClientRect().height])
  await expect(async () => {
    const [given = 0, wanted = 1] = await sizes()
    expect(given).toBe(Math.ceil(wanted))
  }).toPass()
  return (await sizes())[0] ?? 0
}

const hosts: [host: string, ...frames: string[]][] = [
  ['pym', '#convoy-1'],
  ['datawrapper', '[data-by="source"]', '[data-by="address"]'],
  ['amp', '[title="Map"]'],
  ['sandboxed', '[title="Map"]'],
  ['rtl', 'convoy-map'],
  ['two', '#wide', '#narrow'],
]
for (const [host, ...frames] of hosts) {
  test(`${host}: the frame is as high as its page, and stays so`, async ({ page, articles }) => {
    await page.setViewportSize({ width: 900, height: 640 })
    await page.goto(`${articles}/hosts/${host}.html`)
    for (const selector of frames) {
      const first = await fits(page, selector)
      expect(first).toBeGreaterThan(200)
      const frame = await frameIn(page, selector)
      await frame.locator('summary').press('Enter')
      expect(await fits(page, selector)).toBeGreaterThan(first)
      await frame.locator('summary').press('Enter')
      expect(await fits(page, selector)).toBe(first)
    }
    await page.setViewportSize({ width: 300, height: 640 })
    for (const selector of frames) expect(await fits(page, selector)).toBeGreaterThan(200)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300)
  })
}

test('a frame in a hidden tab has its height once the tab is shown', async ({ page, articles }) => {
  await page.goto(`${articles}/hosts/tab.html`)
  await frameIn(page, '[title="Map"]')
  await page.getByRole('button', { name: 'Show the tab' }).click()
  for (const selector of ['[title="Map"]', 'convoy-map'])
    expect(await fits(page, selector)).toBeGreaterThan(200)
  // An element that was given neither title nor headline takes its frame's.
  const title = await (await frameIn(page, 'convoy-map')).title()
  expect(title.length).toBeGreaterThan(10)
  await expect(page.locator('convoy-map iframe')).toHaveAttribute('title', title)
})

test('a sandboxed frame takes commands of its page, though neither knows the other’s name', async ({
  page,
  articles,
}) => {
  await page.goto(`${articles}/hosts/sandboxed.html`)
  const moment = await momentIn(page, '[title="Map"]')
  await expect(moment).toHaveText(/1 September/)
  await expect(page.locator('output').first()).toHaveText('2017-09-01T20:00Z')
  await page.getByRole('button', { name: 'Show 8 September' }).click()
  await expect(moment).toHaveText(/8 September/)
  await expect(page.locator('output').first()).toHaveText('2017-09-08T20:00Z')
})
