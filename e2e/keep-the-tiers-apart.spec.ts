import { drawingOf } from './map.ts'
import { expect, open, openWords, readEach, slider, test } from './page.ts'
import { story } from './story.ts'

/** Places that none of the five starting articles names. */
const elsewhere = /.{0,60}(?:H[ua]ma[yi]mah|Sukhna|الحميمة|السخنة|\bT-?2\b).{0,60}/i
const named = (words: string) => elsewhere.exec(words)?.[0] ?? null
const starting = story.claims.filter(({ tier }) => tier === 'starting').map(({ id }) => id)

test('with the starting articles alone, the page names nothing only others name', async ({
  page,
}) => {
  await openWords(page, '?tier=starting')
  expect.soft(named(await page.content()), 'opening').toBeNull()
  await page.getByRole('button', { name: 'What happened', exact: true }).click()
  expect.soft(named(await page.content()), 'what happened').toBeNull()
  for (const name of ['Key', 'Layers']) {
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('button', { name }).click()
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    expect.soft(named(await page.content()), name).toBeNull()
    await page.keyboard.press('Escape')
  }
  await page.getByText('?', { exact: true }).click()
  await expect(page.locator('.key ul')).toBeVisible()
  expect.soft(named(await page.content()), 'the key beside the map').toBeNull()
  await slider(page).press('End')
  expect.soft(named(await page.content()), 'at the end').toBeNull()

  const rows = await page
    .locator('[data-claim]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-claim') ?? ''))
  expect(rows.sort()).toEqual([...starting].sort())

  const said = await readEach(page, starting, true)
  expect(said.flatMap((words) => named(words) ?? [])).toEqual([])
})

test('nor does the map draw or name it', async ({ page }) => {
  await open(page, '?tier=starting&t=2017-09-14T21:00Z')
  const drawn = await drawingOf(page).innerHTML()
  expect(drawn).toContain('Palmyra')
  expect(named(drawn)).toBeNull()
})

test('other reporting alone lists no starting article', async ({ page }) => {
  await openWords(page, '?tier=other')
  await expect(page.locator('[data-claim]')).toHaveCount(story.claims.length - starting.length)
  for (const id of starting) await expect(page.locator(`[data-claim="${id}"]`)).toHaveCount(0)
})
