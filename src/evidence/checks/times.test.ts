import { expect, test } from 'vitest'
import { damaged, expectSaid, problemsWith, type Case } from '../../testing/damaged-files.ts'
import { read } from '../derive/read.ts'

const file = 'strikes.geojson'
const edtf = (value: string, what: RegExp, fix: RegExp): Case => [
  `"${value}"`,
  [file, 'O-22', 'when.edtf', value],
  { feature: 'O-22', property: 'when.edtf', what, fix },
]

const cases: Case[] = [
  edtf('2017-13-01', /is not a date EDTF can read/, /Write a day as 2017-08-30, a span as/),
  edtf('29 August', /is not a date EDTF can read/, /"on or before" as \[\.\.2017-08-30\]/),
  edtf('2017-08-30/2017-08-29', /ends before it begins/, /Write the earlier one first/),
  edtf('[2017-08-29..2017-08-30]', /is a set or a list/, /Write 2017-08-29\/2017-08-30\./),
  edtf('[2017-08-29,2017-08-30]', /is a set or a list/, /Write a span as a\/b/),
  edtf('{2017-08-29..2017-08-30}', /is a set or a list/, /Write 2017-08-29\/2017-08-30\./),
  edtf('2017-08-29~', /is approximate, and nothing says by how much/, /Add when\.margin/),
  edtf('2017-08-29?/2017-08-30', /is approximate/, /or write a span without ~/),
  edtf('2017-08-29T07:00:00', /does not say whose clock it is/, /Add Z, or an offset/),
  edtf('2017-23', /is a season/, /Write a day as/),
  edtf('20170906', /is not a date EDTF can read/, /Write 2017-09-06\./),
  edtf('20170906/20170907', /"20170906" is not a date/, /Write 2017-09-06\./),
  edtf('170906', /is not a date EDTF can read/, /Write a day as 2017-08-30/),
  edtf('1504652400', /is not a date EDTF can read/, /a clock time as 2017-08-30T07:00:00Z/),
  edtf('201X', /is not a date EDTF can read/, /Write a day as/),
  edtf('2017-02-29', /is no day: its month ends on 2017-02-28/, /Write a day as/),
  edtf('[..2017-08-00]', /is no day: its month ends on 2017-08-31/, /Write a day as/),
  edtf('2017-09-31T07:00:00Z', /is no day: its month ends on 2017-09-30/, /Write a day as/),
  edtf('2017-08-30T07:00:00+20:00', /is not a date EDTF can read/, /Write a day as/),
  edtf('2017-09-20', /is later than the publication of/, /"about_future": true/),
  [
    'a margin that is no length of time',
    [file, 'C30b', 'when.margin', '30 minutes'],
    { feature: 'C30b', property: 'when.margin', what: /not a length of time/, fix: /Write PT30M/ },
  ],
  [
    'a zone that is none',
    [file, 'C30b', 'when.zone', 'Asia/Damascsu'],
    {
      feature: 'C30b',
      property: 'when.zone',
      what: /not a time zone/,
      fix: /Asia\/Damascus, or "unknown"/,
    },
  ],
  [
    'an inferred time without its reason',
    [file, 'O-24a', 'when.why', undefined],
    { feature: 'O-24a', property: 'when.why', what: /nothing says from what/, fix: /Add why/ },
  ],
  [
    'a stated time without its words',
    [file, 'C30b', 'when.stated', undefined],
    {
      feature: 'C30b',
      property: 'when.stated',
      what: /the words are missing/,
      fix: /source's own words/,
    },
  ],
  [
    'a claim bounded by its publication, with a beginning',
    [file, 'C31', 'when.edtf', '2017-09-01/2017-09-06'],
    { feature: 'C31', property: 'when.edtf', what: /has a beginning/, fix: /\[\.\.2017-09-06\]/ },
  ],
  [
    'a claim that follows itself',
    [file, 'C31', 'when.after', 'C31'],
    { feature: 'C31', property: 'when.after', what: /follow itself/, fix: /Name another claim/ },
  ],
  [
    'a claim that is over before what it follows',
    [file, 'C31', 'when.after', 'O-81'],
    {
      feature: 'C31',
      property: 'when.after',
      what: /"O-81" cannot have happened before/,
      fix: /Correct one/,
    },
  ],
  [
    'a date of publication',
    ['sources.json', 'southfront-2017-08-30', 'custom.published', '2017-08-32'],
    {
      feature: 'southfront-2017-08-30',
      property: 'custom.published',
      what: /is no day: its month ends on 2017-08-31/,
      fix: /Write a day as/,
    },
  ],
  [
    'the date of an origin',
    ['origins.json', 'nasrallah-2017-08-28', 'date', 'August 28'],
    {
      feature: 'nasrallah-2017-08-28',
      property: 'date',
      what: /not a date EDTF/,
      fix: /Write a day as/,
    },
  ],
]

test.each(cases)('%s', (...damage) => expectSaid(damage))

test('claims that follow one another in a circle', () => {
  const problems = problemsWith('context.geojson', 'C01', 'when.after', 'C02')
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'context.geojson',
      feature: 'C01',
      property: 'when.after',
      what: 'The claims follow one another in a circle: C01 after C02 after C01.',
      fix: 'Take one "after" out.',
    }),
  )
})

test('a margin makes an approximate time readable, and widens it both ways', () => {
  const vague = damaged(file, 'C30b', 'when.edtf', '2017-08-29~')
  const { story, problems } = read(damaged(file, 'C30b', 'when.margin', 'P1D', vague))
  expect(problems).toEqual([])
  expect(story.claims.find((claim) => claim.id === 'C30b')?.when).toMatchObject({
    earliest: Date.parse('2017-08-27T21:00:00Z'),
    latest: Date.parse('2017-08-30T21:00:00Z'),
    margin: 86_400_000,
    first: '2017-08-29',
    last: '2017-08-29',
  })
})

test('of what is still to come, a later time than the publication is allowed', () => {
  const later = damaged(file, 'O-22', 'when.edtf', '2017-09-20')
  const { problems } = read(damaged(file, 'O-22', 'when.about_future', true, later))
  // A scene of the lesson that asks about it may well find that it is not yet.
  expect(problems.filter((problem) => problem.file === file)).toEqual([])
})
