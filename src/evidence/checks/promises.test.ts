import { expect, test } from 'vitest'
import { damaged, expectSaid, few, valueAt, type Case } from '../../testing/damaged-files.ts'
import { read } from '../derive/read.ts'

const said = valueAt<string>('strikes.geojson', 'C31', 'quote.text')

const cases: Case[] = [
  [
    'a quote of more than 30 words',
    ['strikes.geojson', 'C31', 'quote.text', `${said} ${'and so on '.repeat(10).trim()}`],
    {
      feature: 'C31',
      property: 'quote.text',
      what: /at most 30/,
      fix: /Cut it so that its speaker/,
    },
  ],
  [
    'a starting article without its words',
    ['strikes.geojson', 'C31', 'quote', undefined],
    { feature: 'C31', property: 'quote', what: /needs its words/, fix: /Add quote/ },
  ],
  [
    'other reporting without a paraphrase',
    ['strikes.geojson', 'O-22', 'paraphrase', undefined],
    { feature: 'O-22', property: 'paraphrase', what: /is paraphrased/, fix: /Add paraphrase/ },
  ],
  [
    'other reporting without a grade',
    ['strikes.geojson', 'O-22', 'grade', undefined],
    { feature: 'O-22', property: 'grade', what: /is graded/, fix: /Add grade/ },
  ],
  [
    'a starting claim toward a place that only other reporting names',
    ['positions.geojson', 'C09', 'where.toward', 'humaymah'],
    {
      feature: 'C09',
      property: 'where.toward',
      what: /other reporting only/,
      fix: /tier "starting"/,
    },
  ],
  [
    'a starting claim that cites other reporting',
    ['strikes.geojson', 'C31', 'cites.0.source', 'epochtimes-2298182'],
    {
      feature: 'C31',
      property: 'cites[0].source',
      what: /not a starting article/,
      fix: /write tier "other"/,
    },
  ],
  [
    'a starting leg to a report of the other tier',
    ['legs.geojson', 'L1', 'to', 'O-16a'],
    { feature: 'L1', property: 'to', what: /of tier "other"/, fix: /Write tier "other"/ },
  ],
  [
    'an unnamed origin that counts as independent',
    ['origins.json', 'unstated-zerohedge-2017-09-09', 'independent', true],
    {
      feature: 'unstated-zerohedge-2017-09-09',
      property: 'independent',
      what: /cannot count/,
      fix: /false/,
    },
  ],
  [
    'a reference without an address',
    ['sources.json', 'southfront-2017-08-30', 'URL', 'southfront.org'],
    {
      feature: 'southfront-2017-08-30',
      property: 'URL',
      what: /not an address/,
      fix: /from https/,
    },
  ],
  [
    'two Arabic names of an outlet',
    ['sources.json', 'southfront-2017-09-02', 'custom.container_title_ar', 'جبهة الجنوب'],
    {
      feature: 'southfront-2017-09-02',
      property: 'custom.container_title_ar',
      what: /SouthFront is called “جبهة الجنوب” here and “ساوث فرونت”/,
      fix: /same Arabic name/,
    },
  ],
  [
    'two dates of publication',
    ['sources.json', 'breitbart-2017-09-06', 'custom.published', '2017-09-07'],
    {
      feature: 'breitbart-2017-09-06',
      property: 'issued',
      what: /says 2017-09-06/,
      fix: /same day in both/,
    },
  ],
  [
    'an origin that no claim of the value has',
    [
      'disagreements.json',
      'K1',
      'values.0.origins',
      ['unstated-southfront-2017-09-02', 'sohr-2017-09-13'],
    ],
    {
      feature: 'K1',
      property: 'values[0].origins[1]',
      what: /None of the claims C10/,
      fix: /They have it from/,
    },
  ],
  [
    'an origin that a value leaves out',
    ['disagreements.json', 'K1', 'values.3.origins', ['nasrallah-2017-08-28']],
    {
      feature: 'K1',
      property: 'values[3].origins',
      what: /"unstated-nyt-eedition-2017" as well/,
      fix: /Add it/,
    },
  ],
  [
    'a value that no claim gives',
    ['disagreements.json', 'K23', 'values.1.measured', false],
    {
      feature: 'K23',
      property: 'values[1].claims',
      what: /No claim gives/,
      fix: /"measured": true/,
    },
  ],
  [
    'a story that ends before it begins',
    ['story.json', null, 'ends', '2017-08-20'],
    { property: 'ends', what: /ends \(2017-08-20\) before/, fix: /day after the last one/ },
  ],
]

test.each(cases)('%s', (...damage) => expectSaid(damage))

type Relation = { type: string; a: string; b: string; why: { en: string } }
const relations = JSON.parse(few['relations.json'] ?? '') as Relation[]
const withRelation = (type: string, a: string, b: string) => {
  const more = [...relations, { type, a, b, why: { en: 'Said in a test.' } }]
  return read({ ...few, 'relations.json': JSON.stringify(more, null, 2) }).problems
}
const one = (feature: string, what: RegExp) => [
  expect.objectContaining({ file: 'relations.json', feature, what: expect.stringMatching(what) }),
]

test('relations join two claims', () => {
  expect(withRelation('repeats', 'C13', 'C13')).toEqual(one('C13 repeats C13', /related to itself/))
  expect(withRelation('denies', 'C13', 'C02')).toEqual(one('C13 denies C02', /not one of excludes/))
})

test('relations are written once, and excluding holds both ways', () => {
  expect(withRelation('repeats', 'C13', 'C11')).toEqual(one('C13 repeats C11', /is taken already/))
  expect(withRelation('excludes', 'O-73b', 'O-70a')).toEqual(
    one('O-73b excludes O-70a', /so already/),
  )
})

test('nothing supersedes itself by a detour', () => {
  expect(withRelation('supersedes', 'O-52', 'O-57a')).toHaveLength(3)
})

test('an id is given once in all the files', () => {
  const { problems } = read(damaged('strikes.geojson', 'C33', 'id!', 'C02'))
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'strikes.geojson',
      feature: 'C02',
      what: 'The id "C02" is taken already, in positions.geojson.',
      fix: 'Give it one of its own.',
    }),
  )
})

test('a feature has the same id in both places', () => {
  const { problems } = read(damaged('strikes.geojson', 'C33', 'id', 'C333'))
  expect(problems).toEqual([
    expect.objectContaining({
      feature: 'C33',
      property: 'id',
      what: expect.stringMatching(/own id is "C33"/),
    }),
  ])
})
