import { mapOf } from './map.ts'
import { expect, open, readEach, slider, test } from './page.ts'
import { story } from './story.ts'

/** Places that none of the five starting articles names. */
const elsewhere = /Humaymah|Hmeimeh|Sukhna|الحميمة|السخنة|\bT-?2\b/i
const starting = story.claims.filter(({ tier }) => tier === 'starting').map(({ id }) => id)

test('with the starting articles alone, the page names nothing only others name', async ({
  page,
}) => {
  await open(page, '?tier=starting')
  expect(await page.content()).not.toMatch(elsewhere)
  for (const name of ['Legend', 'Layers']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    expect(await page.content()).not.toMatch(elsewhere)
    await page.keyboard.press('Escape')
  }
  await slider(page).press('End')
  expect(await page.content()).not.toMatch(elsewhere)

  const rows = await page
    .locator('[data-claim]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-claim') ?? ''))
  expect(rows.sort()).toEqual([...starting].sort())

  const said = await readEach(page, starting)
  expect(starting.filter((_, i) => elsewhere.test(said[i] ?? ''))).toEqual([])
})

test('nor does the map draw or name it', async ({ page }) => {
  await open(page, '?tier=starting&t=2017-09-14T21:00Z')
  const map = await mapOf(page)
  const drawn = await map.evaluate((running) => JSON.stringify(running.getStyle()))
  expect(drawn).toContain('Palmyra')
  expect(drawn.match(new RegExp(`.{0,60}(?:${elsewhere.source}).{0,60}`, 'i'))?.[0]).toBeUndefined()
})

test('other reporting alone lists no starting article', async ({ page }) => {
  await page.goto('./?tier=other')
  await expect(page.locator('[data-claim]')).toHaveCount(story.claims.length - starting.length)
  for (const id of starting) await expect(page.locator(`[data-claim="${id}"]`)).toHaveCount(0)
})
