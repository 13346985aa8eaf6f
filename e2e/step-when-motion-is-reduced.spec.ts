import { expect, openWords, slider, test } from './page.ts'
import { stopsOf, story } from './story.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('with reduced motion, playing steps from report to report', async ({ page }) => {
  await openWords(page, '?t=2017-08-28T21:00Z')
  await slider(page).evaluate((input) => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const note = () => seen.push(input.getAttribute('aria-valuenow') ?? '')
    new MutationObserver(note).observe(input, { attributeFilter: ['aria-valuenow'] })
  })
  await slider(page).press('Space')
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen.map(Number))
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(1)
  await slider(page).press('Space')
  const ahead = stopsOf(story)
    .map(({ at }) => at)
    .filter((at) => at > Date.parse('2017-08-28T21:00Z'))
  expect(await seen()).toEqual(ahead.slice(0, (await seen()).length))
})
