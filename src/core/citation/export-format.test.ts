import { expect, test } from 'vitest'
import { fileName, type About } from './export-format.ts'

const about = (hiddenByFilter: number): About => ({
  story: 'march',
  title: 'A march',
  dataVersion: '2.1.0',
  dataDate: null,
  made: '2026-11-20',
  link: 'https://example.org/',
  choices: { tier: 'all', account: '', known: '', filter: '' },
  counts: { shown: 1, undated: 0, placeless: 0 },
  leftOut: {
    otherTier: 0,
    otherAccounts: 0,
    possiblyPublished: 0,
    publishedLater: 0,
    hiddenByFilter,
  },
  said: [],
})

test('the name of a file tells the story, the version, and whether anything is left out', () => {
  expect(fileName(about(0), 'csv')).toBe('march-2.1.0.csv')
  expect(fileName(about(3), 'csl.json')).toBe('march-2.1.0-filtered.csl.json')
})
