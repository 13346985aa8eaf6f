import { expect, now, openWords, slider, stopTime, test } from './page.ts'

test('while playing the address stands still; a pause writes it once', async ({ page }) => {
  await page.addInitScript(() => {
    const written: string[] = []
    Object.assign(window, { written })
    const replaceState = history.replaceState.bind(history)
    history.replaceState = (...state) => {
      written.push(String(state[2]))
      replaceState(...state)
    }
  })
  const written = () => page.evaluate(() => (window as unknown as { written: string[] }).written)
  await openWords(page, '?t=2017-09-01T09:00Z')
  const before = (await written()).length
  const from = await now(page)
  await stopTime(page)
  await slider(page).press('Space')
  await page.clock.runFor(2000)
  expect(await now(page)).toBeGreaterThan(from + 6 * 3_600_000)
  expect((await written()).length).toBe(before)
  await slider(page).press('Space')
  await expect.poll(written).toHaveLength(before + 1)
  const t = new URL(page.url()).searchParams.get('t')
  expect(Date.parse(t ?? '')).toBe(Math.trunc(await now(page)))
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
})
