import { expect, now, openWords, slider, stopTime, test } from './page.ts'
import { stopsOf, story } from './story.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('with reduced motion, playing steps from report to report', async ({ page }) => {
  await openWords(page, '?t=2017-08-28T21:00Z')
  await stopTime(page)
  await slider(page).press('Space')
  const stops = stopsOf(story).map(({ at }) => at)
  const seen = new Set<number>()
  for (let tenth = 0; tenth < 100; tenth++) {
    await page.clock.runFor(100)
    seen.add(await now(page))
  }
  const first = stops.indexOf(Date.parse('2017-08-28T21:00Z'))
  expect(seen.size).toBeGreaterThan(2)
  expect([...seen]).toEqual(stops.slice(first, first + seen.size))
})
