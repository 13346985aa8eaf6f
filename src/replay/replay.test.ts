import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { happens } from '../core/story/claim.ts'
import { instantOf } from '../core/time/time-zone.ts'
import { at, claim, days, endOf, group, invented, relation } from '../testing/invented-story.ts'
import { anyClaims, anyMoment } from '../testing/any-claims.ts'
import { openEnded, stateAt } from '../core/time/when.ts'
import { Replay } from './replay.svelte.ts'

const replayOf = (...args: Parameters<typeof invented>) => new Replay(invented(...args))
const three = [claim('A', days(2)), claim('B', days(4)), claim('C', days(6))]

describe('the clock', () => {
  test('never leaves the story', () => {
    const replay = replayOf(three)
    replay.clock.seek(0)
    expect(replay.clock.now).toBe(replay.story.begins)
    replay.clock.seek(Infinity)
    expect(replay.clock.now).toBe(replay.story.ends)
  })

  test('opens at the first report that puts a group somewhere', () => {
    const nowhere = claim('nowhere', days(1), { where: at(null) })
    const nobody = claim('nobody', days(1), { about: null })
    expect(replayOf([nowhere, nobody, ...three]).clock.now).toBe(endOf(2))
  })

  test('opens at the begin where no report puts any group anywhere', () => {
    const replay = replayOf([claim('A', days(2), { where: at(null) })])
    expect(replay.clock.now).toBe(replay.story.begins)
  })

  test('opens untouched, and is so no more once it is moved or played', () => {
    const [moved, played] = [replayOf(three), replayOf(three)]
    expect(moved.clock.untouched).toBe(true)
    moved.clock.step(1)
    played.clock.play()
    expect([moved.clock.untouched, played.clock.untouched]).toEqual([false, false])
  })
})

describe('a step', () => {
  test('goes from report to report, to the end and back to the begin', () => {
    const replay = replayOf(three)
    const { begins, ends } = replay.story
    replay.clock.seek(begins)
    const visit = (direction: 1 | -1) =>
      [1, 2, 3, 4, 5].map(() => (replay.clock.step(direction), replay.clock.now))
    expect(visit(1)).toEqual([endOf(2), endOf(4), endOf(6), ends, ends])
    expect(visit(-1)).toEqual([endOf(6), endOf(4), endOf(2), begins, begins])
  })

  test('leaves out the stops of evidence that is switched off', () => {
    const replay = replayOf([claim('A', days(2)), claim('B', days(4), { tier: 'other' })])
    replay.choices.tier = 'starting'
    replay.clock.seek(endOf(2))
    replay.clock.step(1)
    expect(replay.clock.now).toBe(replay.story.ends)
  })
})

describe('a step by a day', () => {
  test('goes by whole days, from midnight to midnight', () => {
    const replay = replayOf(three)
    replay.clock.seek(endOf(3))
    replay.clock.stepDay(1)
    expect(replay.clock.now).toBe(endOf(4))
    replay.clock.stepDay(-1)
    expect(replay.clock.now).toBe(endOf(3))
  })

  test.each([
    ['spring', 2, 26],
    ['autumn', 9, 29],
  ])('keeps the hour where the clocks change in %s', (_, month, date) => {
    const berlin = (by: number) => instantOf(Date.UTC(2017, month, date + by, 10), 'Europe/Berlin')
    const replay = replayOf([], {
      zone: 'Europe/Berlin',
      begins: Date.UTC(2017, 0, 1),
      ends: Date.UTC(2017, 11, 31),
    })
    replay.clock.seek(berlin(-1))
    const visit = (direction: 1 | -1) =>
      [0, 0].map(() => (replay.clock.stepDay(direction), replay.clock.now))
    expect(visit(1)).toEqual([berlin(0), berlin(1)])
    expect(visit(-1)).toEqual([berlin(0), berlin(-1)])
  })
})

describe('what a selection leads to', () => {
  const disagreement = { id: 'D', question: { en: '' }, values: [], note: null }
  const replay = replayOf(three, { disagreements: [disagreement], groups: [group('whole')] })

  test('is a claim, a group or a disagreement, or nothing', () => {
    expect(replay.index.find('A')).toEqual({ kind: 'claim', id: 'A' })
    expect(replay.index.find('whole')).toEqual({ kind: 'group', id: 'whole' })
    expect(replay.index.find('D')).toEqual({ kind: 'disagreement', id: 'D' })
    expect(replay.index.find('gone')).toBeNull()
    expect(replay.index.find(null)).toBeNull()
  })

  test('leaves the clock alone unless it is to follow', () => {
    replay.clock.seek(endOf(2))
    replay.select('C')
    expect([replay.clock.now, replay.selection]).toEqual([endOf(2), { kind: 'claim', id: 'C' }])
    replay.select('C', true)
    expect(replay.clock.now).toBe(endOf(6))
  })

  test('is listed where several reports share a point, and selected where there is one', () => {
    const here = { lng: 38, lat: 34, zoom: 6 }
    replay.point({ ...here, claims: ['A', 'B'] })
    expect([replay.choices.selected, replay.pointed?.claims]).toEqual([null, ['A', 'B']])
    replay.point({ ...here, claims: ['A'] })
    expect(replay.choices.selected).toBe('A')
  })
})

test('following a report leads to a moment at which it shows', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const replay = replayOf(claims)
      const { begins, ends } = replay.story
      for (const { id, when } of claims.filter(happens)) {
        if (!when || when.floor >= ends || (when.latest ?? ends) <= begins) continue
        if (openEnded(when) && when.latest === when.floor) continue
        replay.select(id, true)
        expect(stateAt(when, replay.clock.now), id).not.toBe('not-yet')
      }
    }),
    { numRuns: 200 },
  )
})

test('states are those of the moment, whatever the moment', () => {
  fc.assert(
    fc.property(anyClaims, anyMoment, (claims, now) => {
      const replay = replayOf(claims)
      replay.clock.seek(now)
      for (const { id, when } of claims)
        expect(replay.evidence.state(id)).toBe(stateAt(when, replay.clock.now))
    }),
    { numRuns: 300 },
  )
})

test('ink is that of the state, fainter for what is superseded, hollow for what is contested', () => {
  const other = claim('X', days(6), { where: at('Q') })
  const said = claim('said', days(2), { kind: 'statement' })
  const replay = replayOf([...three, other, said], { relations: [relation('excludes', 'C', 'X')] })
  replay.clock.seek(endOf(6))
  expect([...replay.evidence.inks]).toEqual([
    ['A', 'faint'],
    ['B', 'faint'],
    ['C', 'hollow'],
    ['X', 'hollow'],
  ])
  expect(replay.evidence.standings.map(({ reports }) => reports.map(({ id }) => id))).toEqual([
    ['C', 'X'],
  ])
})

test('a layer is hidden and shown again; the hidden are kept in order', () => {
  const replay = replayOf(three)
  for (const layer of ['roads', 'legs', 'places', 'roads']) replay.toggle(layer)
  expect(replay.choices.hidden).toEqual(['legs', 'places'])
})
