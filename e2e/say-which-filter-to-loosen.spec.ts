import { expect, openWords, test } from './page.ts'

test('where nothing is left it is said which criterion to drop, or that no single one helps', async ({
  page,
}) => {
  await openWords(page, '?panel=filter&filter=kind:strike')
  const [counts, rows] = [page.getByTestId('counts'), page.locator('[data-claim]')]
  await page.getByRole('searchbox').fill('zeppelin')
  await expect(counts).toContainText('Without “Words” 26 claims would show.')
  await expect(rows).toHaveCount(0)
  await page.getByRole('button', { name: 'Remove “Words”' }).click()
  await expect(rows).toHaveCount(26)
  await expect(page.getByRole('checkbox', { name: 'strike (26)' })).toBeChecked()
  await expect(counts).toBeFocused()

  await openWords(page, '?panel=filter&filter=kind:supply;group:six;text:zeppelin')
  await expect(counts).toContainText('Removing any one of them brings nothing back.')
  await expect(page.getByRole('button', { name: 'Remove “' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(rows).toHaveCount(198)
})
