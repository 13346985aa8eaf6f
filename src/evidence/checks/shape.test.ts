import { test } from 'vitest'
import { expectSaid, type Case } from '../../testing/damaged-files.ts'

const cases: Case[] = [
  [
    'an unknown kind, with the nearest',
    ['strikes.geojson', 'C31', 'kind', 'stirke'],
    {
      feature: 'C31',
      property: 'kind',
      what: /"stirke" is not one of position, movement/,
      fix: /Did you mean "strike"\?/,
    },
  ],
  [
    'an unknown mode',
    ['strikes.geojson', 'C31', 'when.mode', 'twice'],
    {
      feature: 'C31',
      property: 'when.mode',
      what: /not one of once, throughout/,
      fix: /Write one of once, throughout/,
    },
  ],
  [
    'an unknown basis',
    ['strikes.geojson', 'C31', 'when.basis', 'publish'],
    {
      feature: 'C31',
      property: 'when.basis',
      what: /not one of stated/,
      fix: /Did you mean "published"\?/,
    },
  ],
  [
    'an unknown tier',
    ['strikes.geojson', 'C31', 'tier', 'startin'],
    {
      feature: 'C31',
      property: 'tier',
      what: /not one of starting, other/,
      fix: /Did you mean "starting"\?/,
    },
  ],
  [
    'an unknown kind of place',
    ['strikes.geojson', 'C31', 'where.kind', 'cirle'],
    {
      feature: 'C31',
      property: 'where.kind',
      what: /not one of circle, area/,
      fix: /Did you mean "circle"\?/,
    },
  ],
  [
    'a misspelt property',
    ['strikes.geojson', 'C31', 'where.radius_kn', 3],
    {
      feature: 'C31',
      property: 'where.radius_kn',
      what: /not a property known here/,
      fix: /Did you mean "radius_km"\?/,
    },
  ],
  [
    'a missing title',
    ['strikes.geojson', 'C31', 'title', undefined],
    { feature: 'C31', property: 'title', what: /is missing/, fix: /Add title/ },
  ],
  [
    'a text without English',
    ['strikes.geojson', 'C31', 'title', { ar: 'نص' }],
    { feature: 'C31', property: 'title.en', what: /is missing/, fix: /Add en: a text/ },
  ],
  [
    'an empty text',
    ['strikes.geojson', 'C31', 'title.en', ''],
    { feature: 'C31', property: 'title.en', what: /"" is not a text/, fix: /Write a text/ },
  ],
  [
    'null for what is absent',
    ['strikes.geojson', 'C31', 'about', null],
    {
      feature: 'C31',
      property: 'about',
      what: /null is not a text/,
      fix: /Leave the property out/,
    },
  ],
  [
    'a number in quotes',
    ['strikes.geojson', 'O-24a', 'where.radius_km', '10'],
    {
      feature: 'O-24a',
      property: 'where.radius_km',
      what: /"10" is not a number/,
      fix: /Write a number/,
    },
  ],
  [
    'no citation',
    ['strikes.geojson', 'C31', 'cites', []],
    { feature: 'C31', property: 'cites', what: /not a list of at least 1/, fix: /Write a list/ },
  ],
]

test.each(cases)('%s', (...damage) => expectSaid(damage))
