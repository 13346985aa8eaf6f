import { expect, openWords, panel, row, test } from './page.ts'
import { story } from './story.ts'

const strikes = story.claims.filter(({ kind }) => kind === 'strike')
const gradedA = strikes.filter(({ grade }) => grade === 'A')
const all = story.claims.length

test('a filter narrows the list, counts what it hides, and stays in force', async ({ page }) => {
  await openWords(page, '?panel=filter')
  const [counts, rows] = [page.getByTestId('counts'), page.locator('[data-claim]')]
  await expect(counts).toHaveText(`${all} shown · 4 undated`)

  await page.getByRole('checkbox', { name: `strike (${strikes.length})` }).check()
  await expect(counts).toHaveText(
    `${strikes.length} shown · ${all - strikes.length} hidden by filters`,
  )
  await expect(rows).toHaveCount(strikes.length)

  // What an option would leave goes by what else is asked for; what would leave nothing cannot be.
  await page.getByText('Grade', { exact: true }).click()
  await page.getByRole('checkbox', { name: `A (${gradedA.length})` }).check()
  await expect(rows).toHaveCount(gradedA.length)
  await page.getByText('Group', { exact: true }).click()
  await expect(page.getByRole('checkbox', { name: 'the twelve cars (0)' })).toBeDisabled()

  // Taken back by the keyboard, the focus stays among what is asked for.
  const asked = page.getByRole('list', { name: 'Your filters' }).getByRole('button')
  await asked.first().press('Enter')
  await expect(asked).toHaveText(['Grade: A'])
  await expect(asked).toBeFocused()
  await asked.press('Enter')
  await expect(counts).toBeFocused()
  await expect(rows).toHaveCount(all)

  await page.getByRole('searchbox').fill('حفر طريق')
  await expect(row(page, 'O-20a')).toHaveCount(1)
  await expect(row(page, 'C01')).toHaveCount(0)
  const left = await rows.count()
  await expect(page).toHaveURL(/filter=text:/)

  await panel(page).getByRole('button', { name: 'Close' }).click()
  await expect(rows).toHaveCount(left)
  await page.getByRole('button', { name: `filtered: ${left} of ${all}` }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('حفر طريق')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(rows).toHaveCount(all)
  await expect(page.getByRole('button', { name: /^filtered/ })).toHaveCount(0)
})
