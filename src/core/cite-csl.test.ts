import { describe, expect, test } from 'vitest'
import { story } from '../data.ts'
import { datasetOf, momentCsl, sourceCsl, type CitedMoment, type CslItem } from './cite.ts'
import { day, invented, startOf, zone } from './invented.ts'
import type { Source } from './story.ts'

const words = {
  version: String,
  shown: (moment: string, of: string) => `${moment} (${of})`,
  reports: (ids: string) => `Reports: ${ids}`,
  sources: '',
  accessed: String,
  published: String,
}
const moment: CitedMoment = {
  id: 'story',
  title: 'A convoy',
  version: '1.0.0',
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
    ['2017-08-29/..', { literal: '2017-08-29/..' }],
    ['[..2017-08-29]', { literal: '[..2017-08-29]' }],
    [null, undefined],
  ])('of a source dated %s says no more of the date than that', (edtf, issued) => {
    expect(sourceCsl(dated(edtf)).issued).toEqual(issued)
    expect('issued' in sourceCsl(dated(edtf))).toBe(edtf !== null)
  })

  test('of every source keeps what the bibliography has, and invents no title', () => {
    for (const source of story.sources) {
      const item = sourceCsl(source)
      expect(item).toMatchObject({
        id: source.id,
        type: source.type,
        'container-title': source.outlet,
        URL: source.url,
      })
      expect(item.title ?? null).toBe(source.title)
      expectValid(item)
    }
    expectValid(momentCsl(moment, words))
  })
})

describe('the data set', () => {
  const set = datasetOf(story, 'en', 'https://example.org/')

  test('has its name, version, licence, time and ground', () => {
    expect(set).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: story.title.en,
      version: story.dataVersion,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      url: 'https://example.org/',
    })
    const invention = invented([], { window: [35, 33, 42, 37] })
    expect(datasetOf(invention, 'en', null)).toMatchObject({
      temporalCoverage: `${day(-5)}/${day(25)}`,
      spatialCoverage: { geo: { '@type': 'GeoShape', box: '33 35 37 42' } },
    })
    expect(datasetOf(invention, 'en', null)).not.toHaveProperty('url')
  })

  test('tells hours only where the story begins or ends within a day', () => {
    const early = invented([], { begins: startOf(1), ends: startOf(2) + 1, zone })
    expect(datasetOf(early, 'en', null)['temporalCoverage']).toBe(
      '2017-08-31T21:00:00.000Z/2017-09-01T21:00:00.001Z',
    )
  })

  test('is described in the language asked for', () => {
    expect(datasetOf(story, 'ar', null)['name']).toBe(story.title.ar)
    const [first] = story.whatHappened
    expect(datasetOf(story, 'ar', null)['description']).toContain(first?.text.ar)
    expect(set['description']).toContain(first?.text.en)
  })

  test('names nobody as its creator, for nobody is recorded', () => {
    expect(JSON.stringify(set)).not.toMatch(/"(creator|author)"/)
  })

  test('cites every source, and links none that is only printed', () => {
    const citations = set['citation'] as { url?: string; datePublished?: string }[]
    expect(citations).toHaveLength(story.sources.length)
    story.sources.forEach((source, i) => {
      expect(citations[i]?.url).toBe(source.printOnly ? undefined : source.url)
      const date = citations[i]?.datePublished
      if (date !== undefined) expect(date).toBe(source.published?.edtf)
      expect(date ?? '').toMatch(/^(\d{4}-\d\d-\d\d)?$/)
    })
    expect(citations.some(({ datePublished }) => datePublished)).toBe(true)
  })
})
