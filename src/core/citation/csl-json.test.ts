import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import type { CitedMoment } from './citation.ts'
import { citationCsl, momentCsl, sourceCsl, type CslItem } from './csl-json.ts'
import type { Source } from '../story/story.ts'

const words = {
  version: String,
  shown: (moment: string, of: string) => `${moment} (${of})`,
  reports: (ids: string) => `Reports: ${ids}`,
  sources: '',
  accessed: String,
  published: String,
  date: (edtf: string) => `some day of ${edtf}`,
  source: String,
}
const moment: CitedMoment = {
  id: 'story',
  title: 'A convoy',
  version: '1.0.0',
  dated: '2026-11-01',
  moment: Date.parse('2017-08-29T21:00Z'),
  words: 'by the end of 29 August',
  zone: 'Asia/Damascus',
  link: 'https://example.org/?t=1',
  claims: story.claims.slice(0, 2),
  sources: story.sources,
  accessed: '2026-11-20',
}
const dated = (edtf: string | null) => {
  const [source] = story.sources
  const published = edtf === null ? null : { edtf, earliest: null, latest: null }
  return { ...source, published } as Source
}

/** What the schema of CSL-JSON 1.0.2 allows of what is written here. */
const texts = ['id', 'type', 'title', 'container-title', 'version', 'URL', 'note']
const types = ['article', 'article-newspaper', 'dataset', 'post-weblog', 'report', 'webpage']
function expectValid(item: CslItem) {
  expect(types).toContain(item.type)
  for (const [name, value] of Object.entries(item)) {
    if (texts.includes(name)) expect(typeof value, name).toBe('string')
    else if (name === 'author') expect(value).toEqual([{ literal: expect.any(String) as unknown }])
    else if (name === 'custom') expect(value).toBeTypeOf('object')
    else {
      expect(['issued', 'accessed']).toContain(name)
      const [[kind, date]] = Object.entries(value) as [[string, unknown]]
      if (kind === 'literal') expect(date).toBeTypeOf('string')
      else expect(kind).toBe('date-parts')
      if (kind === 'date-parts') expectDateParts(date as unknown[][])
    }
  }
}
function expectDateParts(dates: unknown[][]) {
  expect([1, 2]).toContain(dates.length)
  for (const date of dates) expect([1, 2, 3]).toContain(date.length)
  expect(dates.flat().every(Number.isInteger)).toBe(true)
}

describe('CSL-JSON', () => {
  test('of a moment is a data set in its version, with the reports shown in its note', () => {
    const [a, b] = moment.claims
    expect(momentCsl(moment, words)).toEqual({
      id: 'story-1.0.0-2017-08-29T2100Z',
      type: 'dataset',
      title: 'A convoy',
      version: '1.0.0',
      issued: { 'date-parts': [[2026, 11, 1]] },
      accessed: { 'date-parts': [[2026, 11, 20]] },
      URL: 'https://example.org/?t=1',
      note: `by the end of 29 August (Asia/Damascus). Reports: ${a?.id}, ${b?.id}`,
      custom: { moment: '2017-08-29T21:00Z', zone: 'Asia/Damascus' },
    })
  })

  test('of two moments or versions has two ids', () => {
    const others = [
      moment,
      { ...moment, moment: moment.moment + 1 },
      { ...moment, version: '1.0.1' },
    ]
    expect(new Set(others.map((one) => momentCsl(one, words).id)).size).toBe(3)
  })

  test.each([
    ['2017-08-29', { 'date-parts': [[2017, 8, 29]] }],
    ['2017-08', { 'date-parts': [[2017, 8]] }],
    [
      '2017-08-29/2017-09-02',
      {
        'date-parts': [
          [2017, 8, 29],
          [2017, 9, 2],
        ],
      },
    ],
    ['2017-08-29/..', { literal: 'some day of 2017-08-29/..' }],
    ['[..2017-08-29]', { literal: 'some day of [..2017-08-29]' }],
    [null, undefined],
  ])('of a source dated %s says no more of the date than that', (edtf, issued) => {
    expect(sourceCsl(dated(edtf), words).issued).toEqual(issued)
    expect('issued' in sourceCsl(dated(edtf), words)).toBe(edtf !== null)
  })

  test('of every source keeps what the bibliography has, and names it by title or outlet, inventing neither', () => {
    for (const source of story.sources) {
      const item = sourceCsl(source, words)
      expect(item).toMatchObject({
        id: source.id,
        type: source.type,
        ...(source.title === null
          ? { author: [{ literal: source.outlet }] }
          : { 'container-title': source.outlet }),
        URL: source.url,
      })
      expect(item.title ?? null).toBe(source.title)
      expectValid(item)
    }
    expectValid(momentCsl(moment, words))
  })

  test('of a moment is followed by the sources of its reports, each once', () => {
    const [first, ...sources] = citationCsl(moment, words)
    expect(first).toEqual(momentCsl(moment, words))
    const used = new Set(moment.claims.flatMap(({ cites }) => cites.map(({ source }) => source)))
    expect(sources.map(({ id }) => id).sort()).toEqual([...used].sort())
  })

  test('of a moment without a report lists none', () => {
    expect(momentCsl({ ...moment, claims: [] }, words).note).toBe(
      'by the end of 29 August (Asia/Damascus)',
    )
  })
})
