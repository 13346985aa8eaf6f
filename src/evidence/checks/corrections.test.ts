import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { damaged } from '../../testing/damaged-files.ts'
import { filesIn } from '../parse/read-folder.ts'
import { read } from '../derive/read.ts'

// The invented story, version 1.1.0, corrects one report.
const ship = filesIn(fileURLToPath(new URL('../../../e2e/ship', import.meta.url)))
const [file, claim] = ['voyage.geojson', 'S3']
const correction = (name: string, value: unknown) =>
  damaged(file, claim, `corrections.0.${name}`, value, ship)
const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)

test.each<[about: string, name: string, value: unknown, what: RegExp, fix: RegExp]>([
  [
    'a day that there is not',
    'date',
    '2019-02-30',
    /"2019-02-30" is not a day/,
    /Write a day such as/,
  ],
  ['a day to come', 'date', tomorrow, /is yet to come/, /Write the day/],
  ['a day in words', 'date', '1 March 2019', /not a day/, /Write a day such as/],
  ['no day', 'date', undefined, /is missing/, /Add date: a day/],
  ['a version that is none', 'version', '1.1', /not a version/, /three numbers/],
  ['a number for a version', 'version', 1.1, /not a text/, /Write a text/],
  ['the first version', 'version', '1.0.0', /nothing to correct/, /that brought the correction/],
  ['a version to come', 'version', '1.2.0', /only at version 1\.1\.0/, /1\.2\.0 as data_version/],
  ['no reason', 'why', undefined, /is missing/, /Add why/],
  ['a reason without English', 'why', { ar: 'نص' }, /is missing/, /Add en/],
  ['words without a language', 'was', 'on 15 January', /not a group of/, /en, ar/],
  ['the present title', 'was.en', 'The ship lies off Taveuni', /still says/, /before/],
  ['the present time', 'was.en', 'for three days from Saturday', /still says/, /before/],
  ['the present place', 'was.en', 'in the waters off Taveuni', /still says/, /before/],
  ['a misspelt property', 'vershun', '1.1.0', /not a property known here/, /Take it out/],
])('a correction with %s', (_about, name, value, what, fix) => {
  expect(read(correction(name, value)).problems).toEqual([
    expect.objectContaining({
      file,
      feature: claim,
      line: expect.any(Number),
      property: expect.stringContaining(`corrections[0].${name}`),
      what: expect.stringMatching(what),
      fix: expect.stringMatching(fix),
    }),
  ])
})

test('a list of corrections has at least one', () => {
  expect(read(damaged(file, claim, 'corrections', [], ship)).problems).toEqual([
    expect.objectContaining({
      property: 'corrections',
      what: '[] is not a list of at least 1, in [ ].',
    }),
  ])
})

test('the version of the data can be compared', () => {
  expect(read(damaged('story.json', null, 'data_version', 'spring', ship)).problems).toEqual([
    expect.objectContaining({
      file: 'story.json',
      property: 'data_version',
      what: expect.stringMatching(/"spring" is not a version/),
      fix: expect.stringMatching(/three numbers/),
    }),
  ])
})

test('with an older version of the data, its correction is one to come', () => {
  expect(read(damaged('story.json', null, 'data_version', '1.0.9', ship)).problems).toEqual([
    expect.objectContaining({ feature: claim, property: 'corrections[0].version' }),
  ])
})
