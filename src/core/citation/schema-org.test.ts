import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { datasetOf } from './schema-org.ts'
import { day, invented, startOf, zone } from '../../testing/invented-story.ts'

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
