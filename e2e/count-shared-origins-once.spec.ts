import { expect, openWords, panel, test } from './page.ts'

test('every value stands beside its claims, and two claims of one speech count once', async ({
  page,
}) => {
  await openWords(page, '?sel=K1')
  const card = panel(page)
  for (const value of ['300', 'about 300', 'more than 300', '308'])
    await expect(
      card.getByRole('term').filter({ hasText: new RegExp(`^${value}\\s`) }),
    ).toBeVisible()
  const value = card.locator('dl > div', { hasText: /^\s*308\s/ })
  await expect(value.getByRole('term')).toContainText('4 outlets, 1 origin')
  for (const id of ['C11', 'C13'])
    await expect(value.locator(`[data-testimony="${id}"]`)).toContainText('308')
  await expect(value).toContainText(/C11, C13.* go back to one statement: .*Nasrallah/)
  await expect(card).toContainText('No answer is preferred, and nothing is averaged.')
})

test('the list of disagreements leads to each, and back', async ({ page }) => {
  await openWords(page, '?panel=disagreements&t=2017-08-30T21:00Z')
  const card = panel(page)
  await expect(card.getByRole('heading', { name: 'About the moment shown' })).toBeVisible()
  await card.getByRole('button', { name: / K6$/ }).click()
  await expect(page).toHaveURL(/sel=K6/)
  await card.getByRole('button', { name: /^Back: Where the reports disagree/ }).click()
  await expect(card.getByRole('button', { name: / K6$/ })).toBeVisible()
})
