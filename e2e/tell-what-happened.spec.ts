import { answer, expect, openWords, panel, slider, test } from './page.ts'
import { story } from './story.ts'

const heading = { name: 'What happened' }

test('what happened is told in about 120 words that cite, one press away', async ({ page }) => {
  await openWords(page)
  await expect(panel(page).getByRole('heading', heading)).toHaveCount(0)
  await page.getByRole('button', { ...heading, exact: true }).click()
  const told = panel(page).getByRole('region', heading)
  const sentences = told.getByRole('paragraph').first()
  const cited = (await sentences.getByRole('button').allTextContents()).map((id) => id.trim())
  expect(cited).toEqual(story.whatHappened.flatMap(({ claims }) => claims))
  const words = ((await sentences.textContent()) ?? '').split(/\s+/).filter((w) => /\w/.test(w))
  expect(words.length - cited.length).toBeGreaterThan(90)
  expect(words.length - cited.length).toBeLessThan(150)

  await expect(told).toContainText(story.contentNote.en)
  await told.getByText('Glossary', { exact: true }).click()
  for (const { term } of story.glossary)
    await expect(told.getByRole('term').filter({ hasText: term.en }).first()).toBeVisible()

  await sentences
    .getByRole('button', { name: cited[0] ?? '', exact: true })
    .first()
    .click()
  await expect(panel(page).getByRole('article')).toContainText(cited[0] ?? '')
})

test('it never hides map, answer or axis, and goes with Escape', async ({ page }) => {
  await openWords(page)
  await page.getByRole('button', { ...heading, exact: true }).click()
  await expect(panel(page).getByRole('heading', heading)).toBeInViewport()
  for (const thing of [answer(page), page.locator('div.ground'), slider(page)])
    await expect(thing).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(panel(page).getByRole('heading', heading)).toHaveCount(0)
})
