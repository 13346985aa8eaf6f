import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { claim, clock, days, startOf } from '../../testing/invented-story.ts'
import type { Origin, Source } from '../story/story.ts'
import { matrixOf, type SourceMatrixColumn } from './source-matrix.ts'

const source = (id: string, outlet: string) => ({ ...story.sources[0], id, outlet }) as Source
const origin = (id: string, more: Partial<Origin> = {}): Origin => ({
  id,
  speaker: null,
  role: null,
  party: 'port',
  date: null,
  medium: null,
  credit: null,
  partOf: null,
  independent: true,
  note: null,
  ...more,
})

const origins = [
  origin('speech'),
  origin('letter', { party: 'ship' }),
  origin('in-the-letter', { party: 'ship', partOf: 'letter' }),
  origin('opinion', { party: 'outlet', independent: false }),
  origin('unstated-a', { party: 'unstated' }),
]
const sources = [source('a', 'Alpha'), source('a2', 'Alpha'), source('b', 'Beta')]

describe('the table of sources by claims', () => {
  const both = [
    { source: 'b', origin: 'unstated-a' },
    { source: 'a2', origin: 'speech' },
    { source: 'a', origin: 'speech' },
  ]
  const from = (one: string) => ({ cites: [{ source: 'b', origin: one }] })
  const timed = [
    claim('none', null, { cites: both }),
    claim('open', days(null, 4), from('opinion')),
    claim('band', days(1, 3), from('letter')),
    claim('out', days(2, 2, { basis: 'published' }), from('letter')),
    claim('noon', clock(startOf(2) + 12 * 3_600_000), from('in-the-letter')),
    claim('second', days(2), from('speech')),
    claim('first', days(1), from('letter')),
  ]
  const { columns, rows } = matrixOf(timed, { sources, origins })

  test('has a column for each utterance in each outlet, by party and outlet, those not stated last', () => {
    const words = ({ sources, independent, ...column }: SourceMatrixColumn) =>
      [...Object.values(column), independent ? 'counts' : 'does not', ...sources].join(' ')
    expect(columns.map(words)).toEqual([
      'port Alpha speech counts a a2',
      'port Beta speech counts b',
      'ship Beta in-the-letter counts b',
      'ship Beta letter counts b',
      'outlet Beta opinion does not b',
      'unstated Beta unstated-a does not b',
    ])
  })

  test('has its rows by day, then what has no single day, the undated last', () => {
    expect(rows.map((row) => [row.day, row.claim.id])).toEqual([
      ['2017-09-01', 'first'],
      ['2017-09-02', 'noon'],
      ['2017-09-02', 'second'],
      [null, 'out'],
      [null, 'band'],
      [null, 'open'],
      [null, 'none'],
    ])
  })

  test('marks each citation of a claim once', () => {
    expect(rows.map(({ cells }) => cells)).toEqual([[3], [2], [1], [3], [3], [4], [0, 5]])
  })

  test('holds every citation of the story and nothing else', () => {
    const all = matrixOf(story.claims, story)
    const outlets = new Map(story.sources.map(({ id, outlet }) => [id, outlet]))
    expect(all.rows.map(({ claim }) => claim.id).sort()).toEqual(
      story.claims.map((c) => c.id).sort(),
    )
    for (const { claim, cells } of all.rows) {
      const cited = claim.cites.map((one) => `${outlets.get(one.source)} ${one.origin}`)
      const marked = cells.map((i) => `${all.columns[i]?.outlet} ${all.columns[i]?.origin}`)
      expect(marked.sort()).toEqual([...new Set(cited)].sort())
    }
    const used = new Set(all.rows.flatMap(({ cells }) => cells))
    expect(used.size).toBe(all.columns.length)
  })
})
