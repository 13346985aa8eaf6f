import { violationsIn } from './axe.ts'
import { expect, openWords, panel, test } from './page.ts'
import { story } from './story.ts'

const id = 'southfront-2017-08-30'
const note = story.sources.find((source) => source.id === id)?.note?.en ?? ''

test('a source says what it is, how its date is known, and what rests on it; its note is hindsight', async ({
  page,
}) => {
  const claims = story.claims.filter(({ cites }) => cites.some(({ source }) => source === id))
  const alone = claims.filter(({ cites }) => cites.every(({ source }) => source === id))
  expect([claims.length, alone.length, note.length > 0]).toEqual([11, 10, true])

  await openWords(page, `?panel=sources&sel=${id}`)
  const card = panel(page).getByRole('region', { name: /^SouthFront/ })
  await expect(card).toContainText('quoted word for word')
  await expect(card).toContainText('Only its limits are known')
  await expect(card).toContainText('2017-08-29/2017-08-30')
  await expect(card).toContainText(`${claims.length} claims`)
  await expect(card).toContainText('10 of 11 rest on it alone')
  await expect(card).toContainText(note)
  await expect(card.locator('button.row')).toHaveCount(claims.length)
  expect(await violationsIn(page, 'aside')).toEqual([])

  await openWords(page, `?sel=${id}&known=2017-09-01T20:00Z`)
  await expect(card).toContainText('11 claims')
  await expect(card).not.toContainText(note)
  await expect(card).toContainText('notes were written later')
})
