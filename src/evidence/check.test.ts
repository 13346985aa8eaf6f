import { expect, test } from 'vitest'
import { damaged, files } from '../testing/damaged-files.ts'
import { print } from './report/print-problems.ts'
import { read } from './derive/read.ts'

test('the data has no problems', () => {
  expect(print(read(files).problems)).toBe('0 problems in 0 files.')
})

test('everything that is wrong is told at once, by file and line', () => {
  const changes: [string, string | null, string, unknown][] = [
    ['strikes.geojson', 'C31', 'when.edtf', '2017-13-01'],
    ['strikes.geojson', 'C30b', 'about', 'convoi'],
    ['strikes.geojson', 'O-24a', 'where.radius_km', undefined],
    ['positions.geojson', 'C02', 'kind', 'positoin'],
    ['sources.json', 'breitbart-2017-09-06', 'URL', 'breitbart'],
    ['origins.json', 'unstated-zerohedge-2017-09-09', 'independent', true],
    ['story.json', null, 'zone', 'Damascus'],
    ['disagreements.json', 'K1', 'question', undefined],
  ]
  const broken = changes.reduce((of, change) => damaged(...change, of), files)
  const { problems } = read(broken)
  const told = problems.map(({ file, feature, property }) => [file, feature, property].join(' '))
  expect(told.sort()).toEqual([
    'disagreements.json K1 question',
    'origins.json unstated-zerohedge-2017-09-09 independent',
    'positions.geojson C02 kind',
    'sources.json breitbart-2017-09-06 URL',
    'story.json  zone',
    'strikes.geojson C30b about',
    'strikes.geojson C31 when.edtf',
    'strikes.geojson O-24a where.radius_km',
  ])
  const text = print(problems)
  expect(text).toMatch(/^8 problems in 6 files\.$/m)
  const line =
    broken['strikes.geojson']?.split('\n').findIndex((l) => l.includes('2017-13-01')) ?? 0
  expect(text).toContain(
    `strikes.geojson:${line + 1}  C31  when.edtf  "2017-13-01" is not a date EDTF can read. ` +
      'Write a day as 2017-08-30, a span as 2017-08-29/2017-08-30, ' +
      '"on or before" as [..2017-08-30], a clock time as 2017-08-30T07:00:00Z.',
  )
})

test('a claim that cannot be read is not called missing by those that name it', () => {
  const { problems } = read(damaged('positions.geojson', 'C02', 'title', undefined))
  expect(problems).toHaveLength(1)
})
