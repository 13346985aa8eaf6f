import { test } from 'vitest'
import { expectSaid, type Case } from '../../testing/damaged-files.ts'

const cases: Case[] = [
  [
    'a group',
    ['strikes.geojson', 'C31', 'about', 'convy'],
    {
      feature: 'C31',
      property: 'about',
      what: /no group "convy"/,
      fix: /Did you mean "convoy"\?/,
    },
  ],
  [
    'a claim to follow',
    ['strikes.geojson', 'C31', 'when.after', 'C03x'],
    {
      feature: 'C31',
      property: 'when.after',
      what: /no claim "C03x"/,
      fix: /Did you mean "C03[ab]"\?/,
    },
  ],
  [
    'a related claim',
    ['positions.geojson', 'C02', 'related.1', 'nowhere-near'],
    {
      feature: 'C02',
      property: 'related[1]',
      what: /no claim "nowhere-near"/,
      fix: /Add it, or name one/,
    },
  ],
  [
    'a source',
    ['strikes.geojson', 'C31', 'cites.0.source', 'breitbart-2017-09-07'],
    {
      feature: 'C31',
      property: 'cites[0].source',
      what: /no source/,
      fix: /"breitbart-2017-09-06"\?/,
    },
  ],
  [
    'a place',
    ['positions.geojson', 'C02', 'where.place', 'WQALL'],
    {
      feature: 'C02',
      property: 'where.place',
      what: /no place "WQALL"/,
      fix: /Did you mean "WQAL"\?/,
    },
  ],
  [
    'a claim of the paragraph',
    ['story.json', null, 'what_happened.0.claims.0', 'C001'],
    { property: 'what_happened[0].claims[0]', what: /no claim "C001"/, fix: /Did you mean/ },
  ],
  [
    'a waypoint of a road',
    ['roads.geojson', 'pipeline', 'waypoints.0', 't5_station'],
    {
      feature: 'pipeline',
      property: 'waypoints[0]',
      what: /no place "t5_station"/,
      fix: /"t[23]_station"/,
    },
  ],
  [
    'the end of a leg',
    ['legs.geojson', 'L1', 'to', 'C30'],
    { feature: 'L1', property: 'to', what: /no claim "C30"/, fix: /Did you mean "C30a"\?/ },
  ],
  [
    'a claim of a disagreement',
    ['disagreements.json', 'K1', 'values.0.claims.0', 'C10x'],
    {
      feature: 'K1',
      property: 'values[0].claims[0]',
      what: /no claim "C10x"/,
      fix: /Did you mean "C10"\?/,
    },
  ],
  [
    'the claim with which a group begins',
    ['groups.json', 'six', 'begins_with.claim', 'C50'],
    {
      feature: 'six',
      property: 'begins_with.claim',
      what: /no claim "C50"/,
      fix: /Did you mean "C50[ab]"\?/,
    },
  ],
  [
    'what an origin is part of',
    ['origins.json', 'own-businessinsider-in-60384030-caption', 'part_of', 'nobody'],
    {
      feature: 'own-businessinsider-in-60384030-caption',
      property: 'part_of',
      what: /no origin "nobody"/,
      fix: /Add it, or name one/,
    },
  ],
]

test.each(cases)('%s that is not there', (...damage) => expectSaid(damage))
