import { expect, open, openWords, test } from './page.ts'

test('one account alone, then two beside each other, on maps that move together', async ({
  page,
}) => {
  await open(page, '?account=outlet.southfront&panel=accounts')
  await expect(
    page.getByRole('heading', { name: 'As reported by SouthFront' }).first(),
  ).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(1)
  const alone = await page.locator('[data-claim]').count()
  await page.getByLabel('Beside it').selectOption('party.us-led-coalition')
  await expect(page.locator('canvas')).toHaveCount(2)
  await expect.poll(() => page.locator('[data-claim]').count()).toBeGreaterThan(alone)
  await expect(page).toHaveURL(/account=outlet\.southfront,party\.us-led-coalition/)
  const scales = page.locator('.maplibregl-ctrl-scale')
  await expect(scales).toHaveCount(2)
  const before = await scales.first().textContent()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(scales.first()).not.toHaveText(before ?? '')
  // Both move at once; where they come to rest is the same.
  await expect.poll(async () => new Set(await scales.allTextContents()).size).toBe(1)
})

test('an account that is gone, and one without positions, are each said in a sentence', async ({
  page,
}) => {
  await openWords(page, '?account=outlet.nowhere')
  await expect(page.getByText(/asks for the account “outlet\.nowhere”/)).toBeVisible()
  await openWords(page, '?account=outlet.southfront&panel=accounts')
  await expect(
    page.getByText('No position of any group is reported in this account.'),
  ).toBeVisible()
})
