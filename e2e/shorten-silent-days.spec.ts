import { expect, now, openWords, slider, stopTime, test } from './page.ts'

test('playing hurries through silent days, and says that it does', async ({ page }) => {
  await openWords(page, '?t=2017-09-09T20:45Z')
  await stopTime(page)
  await slider(page).press('Space')
  await page.clock.runFor(500)
  const said = page.getByRole('status').filter({ hasText: /Skipping quickly/ })
  await expect(said).toContainText(/no report is dated 10 Sept? – 12 Sept?/)
  // Three days at six hours a second would take twelve seconds.
  await page.clock.runFor(3000)
  expect(await now(page)).toBeGreaterThan(Date.parse('2017-09-12T21:00Z'))
  await expect(said).toHaveCount(0)
})
