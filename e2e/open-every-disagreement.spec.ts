import { expect, followAddress, openWords, panel, test } from './page.ts'
import { story } from './story.ts'

test('every disagreement opens by its address, with all its values and claims', async ({
  page,
}) => {
  expect(story.disagreements.map(({ id }) => id)).toEqual(
    Array.from({ length: 23 }, (_, i) => `K${i + 1}`),
  )
  await openWords(page)
  for (const { id, question, values } of story.disagreements) {
    await followAddress(page, `?sel=${id}`)
    const card = panel(page).getByRole('region', { name: `${question.en} ${id}` })
    await expect(card).toBeVisible()
    const said = (await card.textContent())?.replace(/\s+/g, ' ') ?? ''
    for (const { value } of values) expect(said, id).toContain(value.en)
    await expect(card.locator('[data-testimony]')).toHaveCount(
      values.flatMap((v) => v.claims).length,
    )
  }
})
