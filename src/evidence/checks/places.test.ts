import type { Polygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import {
  damaged,
  expectSaid,
  few,
  files,
  problemsWith,
  valueAt,
  type Case,
} from '../../testing/damaged-files.ts'
import { fixGeometry } from '../derive/fix-geometry.ts'
import { read } from '../derive/read.ts'

const ring = valueAt<Polygon>('places.geojson', 'SUKDEZ', 'geometry').coordinates[0] ?? []
const polygon = (positions: Position[]) => ({ type: 'Polygon', coordinates: [positions] })
const swapped = { type: 'Point', coordinates: [34.45226, 40.91854] }
const bearing = valueAt('positions.geojson', 'C09', 'geometry')

const cases: Case[] = [
  [
    'a place for what is unknown',
    ['strikes.geojson', 'O-17', 'geometry', { type: 'Point', coordinates: [39, 35] }],
    {
      feature: 'O-17',
      property: 'geometry',
      what: /The place is unknown/,
      fix: /"geometry": null/,
    },
  ],
  [
    'no geometry for an area',
    ['positions.geojson', 'C02', 'geometry', null],
    {
      feature: 'C02',
      property: 'geometry',
      what: /"area" needs a Polygon/,
      fix: /npm run fix:data/,
    },
  ],
  [
    'a circle without a radius',
    ['strikes.geojson', 'O-24a', 'where.radius_km', undefined],
    {
      feature: 'O-24a',
      property: 'where.radius_km',
      what: /needs its radius/,
      fix: /Add radius_km/,
    },
  ],
  [
    'a circle of no size',
    ['strikes.geojson', 'O-24a', 'where.radius_km', 0],
    {
      feature: 'O-24a',
      property: 'where.radius_km',
      what: /not a number above 0/,
      fix: /above 0/,
    },
  ],
  [
    'an area with a radius',
    ['positions.geojson', 'C02', 'where.radius_km', 5],
    { feature: 'C02', property: 'where.radius_km', what: /Only a circle/, fix: /Take it out/ },
  ],
  [
    'a bearing toward nothing',
    ['positions.geojson', 'C09', 'where.toward', undefined],
    { feature: 'C09', property: 'where.toward', what: /A bearing needs/, fix: /Add toward/ },
  ],
  [
    'a way in a place where something only stands',
    ['positions.geojson', 'C21', 'where.way', 'from'],
    { feature: 'C21', property: 'where.way', what: /Only a movement/, fix: /Take it out/ },
  ],
  [
    'a bearing that is no line',
    ['positions.geojson', 'C09', 'geometry', { type: 'Point', coordinates: [39, 35] }],
    {
      feature: 'C09',
      property: 'geometry',
      what: /needs a LineString, not Point/,
      fix: /Draw it/,
    },
  ],
  [
    'an area without its id',
    ['positions.geojson', 'C02', 'where.place', undefined],
    {
      feature: 'C02',
      property: 'where.place',
      what: /needs the id of its area/,
      fix: /name it here/,
    },
  ],
  [
    'another geometry than the place has',
    ['positions.geojson', 'C02', 'geometry', polygon(ring)],
    {
      feature: 'C02',
      property: 'geometry',
      what: /not those of the place "WQAL"/,
      fix: /npm run fix:data/,
    },
  ],
  [
    'longitude and latitude swapped',
    ['places.geojson', 'homs', 'geometry', swapped],
    { feature: 'homs', property: 'geometry', what: /outside the extent/, fix: /look swapped/ },
  ],
  [
    'a place far off',
    ['places.geojson', 'homs', 'geometry', { type: 'Point', coordinates: [36.7, -34.7] }],
    {
      feature: 'homs',
      property: 'geometry',
      what: /\[36.7, -34.7\] lies outside/,
      fix: /widen extent/,
    },
  ],
  [
    'a ring that runs clockwise',
    ['places.geojson', 'SUKDEZ', 'geometry', polygon(ring.toReversed())],
    { feature: 'SUKDEZ', property: 'geometry', what: /runs clockwise/, fix: /Reverse the order/ },
  ],
  [
    'a ring that is not closed',
    [
      'places.geojson',
      'LEB',
      'geometry.coordinates.0',
      [
        [35.5, 33.5],
        [36, 33.5],
        [36, 34],
        [35.5, 34],
      ],
    ],
    { feature: 'LEB', what: /First and last positions/, fix: /Repeat the first position/ },
  ],
  [
    'a position of one number',
    ['places.geojson', 'homs', 'geometry', { type: 'Point', coordinates: [36.7] }],
    { feature: 'homs', what: /A position should have 2 or 3/, fix: /\[longitude, latitude\]/ },
  ],
  [
    'a window beyond the extent',
    ['story.json', null, 'window', [30, 32.9, 41.6, 36]],
    { property: 'window', what: /reaches beyond the extent/, fix: /Widen extent/ },
  ],
]

test.each(cases)('%s', (...damage) => {
  // Of the claims that use a damaged place, it is said as well; not of interest here.
  const [about, [name, id, at, value], says] = damage
  const isPlace = name === 'places.geojson'
  if (!isPlace) return expectSaid(damage)
  const said = read(damaged(name, id, at, value)).problems.filter((p) => p.feature === id)
  expect(said, about).toEqual([
    expect.objectContaining({
      what: expect.stringMatching(says.what),
      fix: expect.stringMatching(says.fix),
    }),
  ])
})

test('a line across the antimeridian is to be cut', () => {
  const wide = damaged('story.json', null, 'extent', [-180, -90, 180, 90])
  const across = {
    type: 'LineString',
    coordinates: [
      [179, 35],
      [-179, 35],
    ],
  }
  expect(read(damaged('positions.geojson', 'C09', 'geometry', across, wide)).problems).toEqual([
    expect.objectContaining({ feature: 'C09', fix: expect.stringMatching(/cut it in two/) }),
  ])
})

test('fix:data copies the geometry of the place, and nothing else changes', () => {
  const name = 'positions.geojson'
  const broken = damaged(name, 'C02', 'geometry', bearing)
  const better = fixGeometry(broken)
  expect(Object.keys(better)).toEqual([name])
  expect(JSON.parse(better[name] ?? '')).toEqual(JSON.parse(few[name] ?? ''))
  const [before, after] = [broken[name]?.split('\n') ?? [], better[name]?.split('\n') ?? []]
  const same = before.findIndex((line, i) => line !== after[i])
  expect(before.slice(0, same)).toEqual(after.slice(0, same))
  expect(problemsWith(name, 'C02', 'geometry', bearing)).not.toEqual([])
  expect(fixGeometry(files)).toEqual({})
})
