import { expect, followAddress, openWords, test } from './page.ts'
import { story } from './story.ts'

const address = (url: string) => url.replace(/^https?:\/\/|\/$/g, '')

test('a page that mirrors others or carries hateful comments is printed, never linked', async ({
  page,
}) => {
  const printed = story.sources.filter(({ printOnly }) => printOnly)
  expect(printed.length).toBeGreaterThan(0)
  await openWords(page)
  for (const { id, url } of printed.slice(0, 5)) {
    await followAddress(page, `?sel=${id}`)
    const card = page.getByRole('complementary')
    await expect(card).toContainText(address(url))
    await expect(card).toContainText(/Printed, not linked/)
    await expect(card.locator(`a[href="${url}"]`)).toHaveCount(0)
  }
})
