import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { momentText, sourceText } from './plain-text.ts'
import { citedLink, type CitedMoment, type CiteWords } from './citation.ts'
import type { Source } from '../story/story.ts'

const words: CiteWords = {
  version: (version) => `data version ${version}`,
  shown: (moment, zone) => `As shown ${moment} (${zone})`,
  reports: (ids) => `Reports shown: ${ids}`,
  sources: 'Sources:',
  accessed: (day) => `Accessed ${day}`,
  published: (edtf) => (edtf === null ? 'date of publication not recorded' : `published ${edtf}`),
  date: String,
  source: (headline, when, address) => `${headline}, ${when}. ${address}`,
}
const claims = story.claims.filter(({ id }) => ['C30a', 'C80', 'O-20a'].includes(id))
const cited: CitedMoment = {
  id: 'story',
  title: 'A convoy',
  version: '1.0.0',
  dated: '2026-11-01',
  moment: Date.parse('2017-08-29T21:00Z'),
  words: 'by the end of 29 August',
  zone: 'Asia/Damascus',
  link: 'https://example.org/?t=2017-08-29T21:00Z',
  claims,
  sources: story.sources,
  accessed: '2026-11-20',
}
const published = (edtf: string | null, more: Partial<Source> = {}): Source =>
  ({
    ...story.sources[0],
    id: 'x-1',
    title: 'A title',
    outlet: 'The Outlet',
    url: 'https://example.org/a_b?c=1&d=%20',
    printOnly: false,
    published: edtf === null ? null : { edtf, earliest: null, latest: null },
    ...more,
  }) as Source

describe('a moment as text', () => {
  const text = momentText(cited, words)

  test('says what was seen, in which version, when and where, in the words given', () => {
    expect(text.split('\n').slice(0, 2)).toEqual([
      'A convoy (data version 1.0.0). As shown by the end of 29 August (Asia/Damascus). ' +
        'Accessed 2026-11-20.',
      'https://example.org/?t=2017-08-29T21:00Z',
    ])
  })

  test('lists the reports shown and their sources, each once, and no other', () => {
    expect(text).toContain(
      '\nReports shown: ' + claims.map(({ id }) => id).join(', ') + '\nSources:\n',
    )
    const used = new Set(claims.flatMap(({ cites }) => cites.map(({ source }) => source)))
    const listed = story.sources.filter(({ id }) => used.has(id))
    expect(text.split('\n').slice(4)).toEqual(listed.map((source) => sourceText(source, words)))
    expect(momentText({ ...cited, claims: [] }, words).split('\n')).toHaveLength(2)
  })

  test('invents no time: beside the link and the words given there is no clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: story.begins, max: story.ends }), (moment) => {
        const link = 'https://example.org/'
        const some = { ...cited, moment, link, claims: story.claims }
        expect(momentText(some, words)).not.toMatch(/\d\d:\d\d/)
        expect(momentText(some, words)).toBe(momentText({ ...some, moment: 0 }, words))
      }),
      { numRuns: 10 },
    )
  })
})

describe('a source as text', () => {
  test('says its date no more exactly than it was recorded, and prints its address', () => {
    expect(sourceText(published('2017-08-29/..'), words)).toBe(
      'The Outlet, “A title”, published 2017-08-29/... example.org/a_b?c=1&d=%20',
    )
    expect(sourceText(published(null, { title: null }), words)).toBe(
      'The Outlet, date of publication not recorded. example.org/a_b?c=1&d=%20',
    )
  })
})

describe('the link of a citation', () => {
  const view = 'tier=starting&hide=roads&lang=ar&c=39.6,34.5,7&data=1.0.0'
  const at = (query: string) => citedLink(`https://example.org/a/${query}`, cited.moment)

  test('has its moment, also where the page was not moved yet', () => {
    expect(at('?data=1.0.0')).toBe('https://example.org/a/?t=2017-08-29T21:00Z&data=1.0.0')
    expect(at('')).toBe('https://example.org/a/?t=2017-08-29T21:00Z')
  })

  test('keeps what was chosen, and leaves the panel and the colours of the one who cites', () => {
    expect(at(`?t=2017-08-29T21:00Z&panel=cite&theme=dark&${view}`)).toBe(
      `https://example.org/a/?t=2017-08-29T21:00Z&${view}`,
    )
  })
})
