import { expect, openWords, panel, test } from './page.ts'
import { story } from './story.ts'

test('what cannot both hold is computed with its arithmetic, and follows the top speed', async ({
  page,
}) => {
  await openWords(page, '?panel=contradictions')
  const speed = panel(page).getByRole('textbox', { name: 'Top speed assumed, km/h' })
  const computed = panel(page).getByRole('list', { name: 'Contradictions found by calculation' })
  const excluded = panel(page).getByRole('list', { name: 'Contradictions found by the editors' })
  const excludes = story.relations.filter(({ type }) => type === 'excludes').length

  await expect(panel(page)).toContainText('no contradiction was found among the reports shown')
  await expect(panel(page)).toContainText(
    'at least 187 km apart with at most 48 hours between them, so at least 3.9 km/h',
  )
  await expect(panel(page)).toContainText(story.topSpeed.reason.en)
  await expect(computed).toHaveCount(0)
  await expect(excluded.getByRole('listitem')).toHaveCount(excludes)

  await speed.fill('3')
  await speed.press('Enter')
  await expect(computed.getByRole('listitem')).toHaveCount(1)
  await expect(computed).toContainText('cannot both be right:')
  await expect(computed).toContainText('needs at least 3.9 km/h')
  await expect(page).toHaveURL(/[?&]top=3(&|$)/)
  for (const nonsense of ['0', '-5', '', '1e9']) {
    await speed.fill(nonsense)
    await speed.press('Enter')
    await expect(panel(page).getByRole('alert')).toContainText('until then 3 km/h goes on counting')
    await expect(computed.getByRole('listitem')).toHaveCount(1)
  }

  await computed.getByRole('button').last().click()
  await expect(panel(page).getByRole('article')).toContainText('O-16a')
  await panel(page).getByRole('button', { name: 'Back: What cannot both be right' }).click()
  await panel(page).getByRole('button', { name: 'Back to 80 km/h' }).click()
  await expect(computed).toHaveCount(0)
  await expect(speed).toHaveValue('80')
  await expect(excluded.getByRole('listitem')).toHaveCount(excludes)
})
