import { expect, now, open, openWords, slider, test } from './page.ts'
import { story } from './story.ts'

test('playing moves the clock on, and pausing holds it', async ({ page }) => {
  await open(page, '?t=2017-09-01T09:00Z')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const from = await now(page)
  await expect.poll(() => now(page)).toBeGreaterThan(from)
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  const held = await now(page)
  // A clock that goes on would have done so at each of these frames.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let left = 10
        const frame = () => void (left-- > 0 ? requestAnimationFrame(frame) : done())
        frame()
      }),
  )
  expect(await now(page)).toBe(held)
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
})

test('at the end the clock stops, and playing again starts over', async ({ page }) => {
  await openWords(page, '?t=2017-09-14T20:30Z')
  await slider(page).press('Space')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  expect(await now(page)).toBe(story.ends)
  await slider(page).press('Space')
  await expect.poll(() => now(page)).toBeLessThan(Date.parse('2017-08-30T00:00Z'))
})
