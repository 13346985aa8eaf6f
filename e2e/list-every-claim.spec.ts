import { expect, states, test } from './page.ts'
import { story } from './story.ts'

const stateless = ['destination', 'count', 'statement', 'context', 'provenance']

test('every claim has a row, and what does not happen has no state', async ({ page }) => {
  await page.goto('./?t=2017-09-14T21:00Z')
  await expect(page.locator('[data-claim]')).toHaveCount(198)
  const listed = await states(page)
  expect(Object.keys(listed).sort()).toEqual(story.claims.map(({ id }) => id).sort())
  for (const { id, kind, when } of story.claims) {
    if (when === null) expect(listed[id], id).toBe('undated')
    else if (stateless.includes(kind)) expect(listed[id], id).toBe('no-state')
    else expect(listed[id], id).toMatch(/^(possible|by-now|under-way|may-|over)/)
  }
})
