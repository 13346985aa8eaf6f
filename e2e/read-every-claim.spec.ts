import { quoted } from '../src/core/text/text.ts'
import { expect, openWords, readEach, states, test } from './page.ts'
import { story } from './story.ts'

const sources = new Map(story.sources.map((source) => [source.id, source]))
const address = (url: string) => url.replace(/^https?:\/\/|\/$/g, '')
const stateless = ['destination', 'count', 'statement', 'context', 'provenance']
/** Whatever space is between words is read as one. */
const flat = (text: string) => text.replace(/\s+/g, ' ')

test('every claim has a row and a card, which quotes or paraphrases it, and names its outlets', async ({
  page,
}) => {
  await openWords(page, '?t=2017-09-14T21:00Z')
  await expect(page.locator('[data-claim]')).toHaveCount(198)
  const listed = await states(page)
  const said = await readEach(
    page,
    story.claims.map(({ id }) => id),
  )

  await test.step('every claim has a row, and what does not happen has no state', () => {
    expect(Object.keys(listed).sort()).toEqual(story.claims.map(({ id }) => id).sort())
    for (const { id, kind, when } of story.claims) {
      if (when === null) expect(listed[id], id).toBe('undated')
      else if (stateless.includes(kind)) expect(listed[id], id).toBe('no-state')
      else expect(listed[id], id).toMatch(/^(possible|by-now|under-way|may-|over)/)
    }
  })

  await test.step('every claim names its outlets, their addresses and its tier', () => {
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

  await test.step('every quotation appears word for word', () => {
    expect(story.claims.filter(({ quote }) => quote !== null)).toHaveLength(80)
    const missing = story.claims.filter(
      ({ quote }, i) => quote !== null && !said[i]?.includes(flat(quoted(quote.text))),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  await test.step('other reporting is called paraphrased, and is not in quotation marks', () => {
    const wrong = story.claims.filter(
      ({ tier, paraphrase }, i) =>
        tier === 'other' && (!paraphrase || !said[i]?.includes(`Paraphrased: ${paraphrase.en}`)),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
