import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceMatrixColumn } from '../../core/analysis/source-matrix.ts'
import { claim, days } from '../../testing/invented-story.ts'
import {
  bandsOf,
  byOrigin,
  countBackings,
  groupsOf,
  guidesOf,
  runsOf,
  distinctLabels,
  widthsOf,
} from './matrix.ts'

const column = (party: string, outlet: string): SourceMatrixColumn => ({
  ...{ party, outlet, origin: `${party}-${outlet}`, independent: true, sources: [] },
})
const columns = [
  column('port', 'Alpha'),
  column('port', 'Alpha'),
  column('port', 'Beta'),
  column('ship', 'Alpha'),
]

describe('the heads of the columns', () => {
  test('are parties, and in each its outlets', () => {
    expect(bandsOf(columns)).toEqual([
      {
        ...{ name: 'port', from: 0, span: 3 },
        outlets: [
          { name: 'Alpha', from: 0, span: 2 },
          { name: 'Beta', from: 2, span: 1 },
        ],
      },
      { name: 'ship', from: 3, span: 1, outlets: [{ name: 'Alpha', from: 3, span: 1 }] },
    ])
    expect(bandsOf([])).toEqual([])
  })

  test('leave room for the name of a party with one column', () => {
    expect(widthsOf(bandsOf(columns))).toEqual([2.5, 2.5, 2.5, 7.5])
  })

  test('go down the table as hairlines, stronger where a party begins', () => {
    const parties = bandsOf(columns)
    const guides = guidesOf(parties, widthsOf(parties), 'right', '9rem')
    expect(guides.match(/var\(--\w+\)\) right calc\(9rem \+ [\d.]+rem\)/g)).toEqual([
      'var(--border)) right calc(9rem + 0rem)',
      'var(--hairline)) right calc(9rem + 5rem)',
      'var(--border)) right calc(9rem + 7.5rem)',
    ])
    expect(guidesOf([], [], 'left', '9rem')).toBe('none')
  })

  test('are told apart where they say the same', () => {
    expect(distinctLabels(['not stated', 'a', 'not stated'])).toEqual([
      'not stated · 1',
      'a',
      'not stated · 2',
    ])
  })
})

describe('the cells of a row', () => {
  test('run across what is empty', () => {
    expect(runsOf([2, 3], 6)).toEqual([
      { column: null, span: 2 },
      { column: 2, span: 1 },
      { column: 3, span: 1 },
      { column: null, span: 2 },
    ])
    expect(runsOf([], 3)).toEqual([{ column: null, span: 3 }])
  })

  test('cover every column once, and mark just those that are marked', () => {
    const rows = fc
      .integer({ min: 1, max: 130 })
      .chain((width) =>
        fc.record({ width: fc.constant(width), cells: fc.subarray([...Array(width).keys()]) }),
      )
    fc.assert(
      fc.property(rows, ({ width, cells }) => {
        const runs = runsOf(cells, width)
        const covered = runs.flatMap(({ column, span }) => Array<number | null>(span).fill(column))
        expect(covered).toEqual([...Array(width).keys()].map((i) => (cells.includes(i) ? i : null)))
        expect(runs.length).toBeLessThanOrEqual(2 * cells.length + 1)
      }),
    )
  })
})

test('rows go by day; those without a single day and then the undated come last', () => {
  const row = (id: string, day: string | null, dated = true) => ({
    ...{ day, claim: claim(id, dated ? days(1, 3) : null), cells: [] },
  })
  const rows = [row('a', '2017-09-01'), row('u', null, false), row('b', '2017-09-01')]
  const groups = groupsOf([...rows, row('o', null), row('c', '2017-09-02')])
  expect(groups.map(({ key, rows }) => [key, rows.map((one) => one.claim.id).join(' ')])).toEqual([
    ['2017-09-01', 'a b'],
    ['2017-09-02', 'c'],
    ['open', 'o'],
    ['undated', 'u'],
  ])
  expect(groups.map(({ day }) => day)).toEqual(['2017-09-01', '2017-09-02', null, null])
})

test('what backs the claims is counted', () => {
  expect(countBackings(['single', 'unstated', 'single'])).toEqual({
    ...{ several: 0, single: 2, 'not-independent': 0, unstated: 1 },
  })
})

test('sources that share an origin stand with it', () => {
  const cite = (source: string, origin: string) => ({ source, origin })
  const cites = [cite('a', 'speech'), cite('b', 'letter'), cite('c', 'speech'), cite('a', 'speech')]
  expect(byOrigin({ cites })).toEqual([
    { origin: 'speech', sources: ['a', 'c'] },
    { origin: 'letter', sources: ['b'] },
  ])
})
