import { expect, test } from './page.ts'

const names = (query: string) => `/embed/en.html${query}`
const shown = '.name[data-tier]:visible'

test('a block narrowed by tier, account or second clock names no place that is then left out', async ({
  page,
}) => {
  await page.goto(names(''))
  await expect(page.locator('html')).not.toHaveClass(/pending/)
  const all = await page.locator(shown).allTextContents()
  expect(all.join(' ')).toMatch(/Humaymah/)

  await page.goto(names('?tier=starting'))
  await expect(page.locator(shown).filter({ hasText: 'Palmyra' })).not.toHaveCount(0)
  await expect(page.locator(shown).filter({ hasText: 'Humaymah' })).toHaveCount(0)

  await page.goto(names('?known=2017-08-27T00:00Z'))
  await expect(page.locator('html')).not.toHaveClass(/pending/)
  await expect(page.locator(shown)).toHaveCount(0)
})
