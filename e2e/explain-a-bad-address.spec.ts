import { expect, notices, now, openWords, test } from './page.ts'

test('words of an address that make no sense are named and left out', async ({ page }) => {
  await openWords(page, '?t=yesterday&tier=best&c=here&theme=dark')
  await expect(notices(page)).toContainText(/makes no sense/)
  for (const word of ['t=yesterday', 'tier=best', 'c=here'])
    await expect(notices(page)).toContainText(word)
  await expect(notices(page)).not.toContainText('theme=dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('[data-claim]')).toHaveCount(198)
  expect(new URL(page.url()).search).toBe('?theme=dark')
  await notices(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(notices(page)).toHaveText('')
})

test('a link to something that is gone says so and opens without it', async ({ page }) => {
  await openWords(page, '?sel=C999&t=2017-09-01T09:00Z')
  await expect(notices(page)).toContainText(/“C999”.*not in this story/)
  expect(await now(page)).toBe(Date.parse('2017-09-01T09:00Z'))
})

test('a link into evidence that is switched off says so and offers to show it', async ({
  page,
}) => {
  await openWords(page, '?tier=starting&sel=O-23a')
  await expect(notices(page)).toContainText(
    /The report asked for belongs to evidence that is not chosen/,
  )
  // What the moment says is there, and not the report that was asked for.
  await expect(page.getByRole('article').filter({ hasText: 'O-23a' })).toHaveCount(0)
  await notices(page).getByRole('button', { name: 'Show all evidence' }).click()
  await expect(page.getByRole('article')).toContainText('O-23a')
  await expect(notices(page)).toHaveText('')
  await expect.poll(() => new URL(page.url()).search).toBe('?sel=O-23a')
})

test('a moment outside the story opens at its nearest end', async ({ page }) => {
  await openWords(page, '?t=2031-01-01T00:00Z')
  expect(await now(page)).toBe(Date.parse('2017-09-14T21:00Z'))
})

test('an address that a mail program has encoded and closed with a bracket opens as it was meant', async ({
  page,
}) => {
  await openWords(page, '?t=2017-09-01T09:00Z&amp;tier=starting&amp;sel=C30b).')
  expect(await now(page)).toBe(Date.parse('2017-09-01T09:00Z'))
  await expect(notices(page)).toHaveText('')
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?t=2017-09-01T09:00Z&tier=starting&sel=C30b')
})

test('a word that an address says twice is told, and the first holds', async ({ page }) => {
  await openWords(page, '?tier=starting&tier=other')
  await expect(notices(page)).toContainText('tier=other')
})
