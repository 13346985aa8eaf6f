import { expect, openWords, readEach, test } from './page.ts'
import { story } from './story.ts'

const sources = new Map(story.sources.map((source) => [source.id, source]))
const address = (url: string) => url.replace(/^https?:\/\/|\/$/g, '')

test('every claim names its outlets, their addresses and its tier', async ({ page }) => {
  await openWords(page)
  const said = await readEach(
    page,
    story.claims.map(({ id }) => id),
  )
  story.claims.forEach(({ id, cites, tier }, i) => {
    const card = said[i] ?? ''
    expect(card, id).toContain(id)
    expect(card, id).toContain(tier === 'starting' ? 'starting article' : 'other reporting')
    for (const { source } of cites) {
      expect(card, id).toContain(sources.get(source)?.outlet)
      expect(card, id).toContain(address(sources.get(source)?.url ?? '?'))
    }
  })
})

test('a page that mirrors others or carries hateful comments is printed, never linked', async ({
  page,
}) => {
  const printed = story.sources.filter(({ printOnly }) => printOnly)
  expect(printed.length).toBeGreaterThan(0)
  for (const { id, url } of printed.slice(0, 5)) {
    await openWords(page, `?sel=${id}`)
    const card = page.getByRole('complementary')
    await expect(card).toContainText(address(url))
    await expect(card).toContainText(/Printed, not linked/)
    await expect(card.locator(`a[href="${url}"]`)).toHaveCount(0)
  }
})
