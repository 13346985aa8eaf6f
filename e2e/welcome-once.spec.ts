import { expect, now, openWords, panel, slider, test } from './page.ts'
import { story } from './story.ts'

const heading = { name: 'What happened' }

test('the opening panel tells the story in about 120 words that cite', async ({ page }) => {
  await openWords(page)
  const welcome = panel(page).getByRole('region', heading)
  const told = welcome.getByRole('paragraph').first()
  const cited = (await told.getByRole('button').allTextContents()).map((id) => id.trim())
  expect(cited).toEqual(story.whatHappened.flatMap(({ claims }) => claims))
  const words = ((await told.textContent()) ?? '').split(/\s+/).filter((w) => /\w/.test(w))
  expect(words.length - cited.length).toBeGreaterThan(90)
  expect(words.length - cited.length).toBeLessThan(150)

  await expect(welcome).toContainText(story.contentNote.en)
  await welcome.getByText('Glossary', { exact: true }).click()
  for (const { term } of story.glossary)
    await expect(welcome.getByRole('term').filter({ hasText: term.en }).first()).toBeVisible()

  await told
    .getByRole('button', { name: cited[0] ?? '', exact: true })
    .first()
    .click()
  await expect(panel(page).getByRole('article')).toContainText(cited[0] ?? '')
})

test('it is dismissed for good, and About opens it again', async ({ page }) => {
  await openWords(page, '', { start: true })
  await expect(panel(page).getByRole('heading', heading)).toHaveCount(0)
  // Its button is at its foot; what comes in its place begins at the top.
  expect(await page.locator('.card').evaluate((card) => card.scrollTop)).toBe(0)
  await page.reload({ waitUntil: 'domcontentloaded' })
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(panel(page).getByRole('heading', heading)).toHaveCount(0)
  await page.getByRole('button', { name: 'About', exact: true }).click()
  await expect(panel(page).getByRole('heading', heading)).toBeInViewport()
})

test('the first step dismisses it too, and loses no moment', async ({ page }) => {
  await openWords(page)
  const from = await now(page)
  await slider(page).press('ArrowRight')
  expect(await now(page)).toBeGreaterThan(from)
  await expect(panel(page).getByRole('heading', heading)).toHaveCount(0)
})
