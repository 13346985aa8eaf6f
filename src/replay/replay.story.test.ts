import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { happens, type Claim } from '../core/story/claim.ts'
import { contestedAt, inkOf, standingAt, supersededAt } from '../core/analysis/group-status.ts'
import { claimsInForce, tierChoices } from '../core/analysis/choices.ts'
import { stateAt } from '../core/time/when.ts'
import { story } from '../data.ts'
import { Replay } from './replay.svelte.ts'

const { claims, groups, relations } = story

/** What is drawn of the whole story at a moment, and how strongly. */
function drawnAt(now: number) {
  const superseded = supersededAt(claims, groups, relations, now)
  const contested = contestedAt(claims, relations, superseded, now)
  const ink = ({ id, when }: Claim) =>
    inkOf(stateAt(when, now), superseded.has(id), contested.has(id))
  const inks = new Map(claims.filter(happens).map((claim) => [claim.id, ink(claim)]))
  const standing = (group: string) =>
    groups
      .filter(({ id }) => id === group)
      .flatMap((one) => standingAt(one, claims, superseded, now).reports.map(({ id }) => id))
  return { contested, standing, inksOf: (ids: string[]) => ids.map((id) => inks.get(id)) }
}

describe('by the end of 13 September', () => {
  const { contested, standing, inksOf } = drawnAt(Date.parse('2017-09-13T21:00Z'))

  test('one report has the eleven arrived and one still stuck, and both stand', () => {
    expect(standing('eleven')).toEqual(expect.arrayContaining(['O-71a', 'O-73b']))
  })

  test('neither is drawn as settled, for each excludes the other', () => {
    expect(inksOf(['O-70a', 'O-71a', 'O-73b'])).toEqual(['hollow', 'hollow', 'hollow'])
    expect([...contested]).toEqual(expect.arrayContaining(['O-70a', 'O-71a', 'O-73b']))
  })
})

describe('at the end', () => {
  const { inksOf } = drawnAt(story.ends)

  test('nothing is solid at al-Bukamal: no group arrives there', () => {
    const places = ['al_bukamal', 'al_qaim_crossing', 'BUKZ', 'NWBK', 'IQB', 'IQN']
    const there = claims.filter(
      ({ kind, where }) => kind !== 'strike' && places.includes(where.shape ?? ''),
    )
    expect(there.length).toBeGreaterThan(0)
    expect(inksOf(there.map(({ id }) => id))).not.toContain('solid')
  })

  test('reaching the province and getting to the border both show, neither settled', () => {
    expect(inksOf(['C80', 'C81'])).toEqual(['hollow', 'hollow'])
  })

  test('what only its publication bounds is not settled', () => {
    const published = claims.filter(({ when }) => when?.basis === 'published')
    expect(published.length).toBeGreaterThan(0)
    expect(inksOf(published.map(({ id }) => id))).not.toContain('solid')
  })
})

test('the first view puts a group somewhere', () => {
  const replay = new Replay(story)
  expect(replay.clock.untouched).toBe(true)
  expect(replay.evidence.standings.length).toBeGreaterThan(0)
})

test('states are those of the moment: none turns between the moments at which all are looked at', () => {
  const replay = new Replay(story)
  fc.assert(
    fc.property(fc.integer({ min: story.begins, max: story.ends }), (now) => {
      replay.clock.seek(now)
      const { era } = replay.evidence
      for (const { when } of claims) expect(stateAt(when, era)).toBe(stateAt(when, now))
    }),
  )
})

test.each(tierChoices)('only what is in force has a state: %s', (tier) => {
  const replay = new Replay(story)
  replay.clock.seek(story.ends)
  replay.choices.tier = tier
  const { states } = replay.evidence
  const inForce = claimsInForce(claims, tier)
  expect([...states.keys()]).toEqual(inForce.map(({ id }) => id))
  for (const { id, when } of inForce) expect(states.get(id)).toBe(stateAt(when, story.ends))
})

test('every report is found by its id, and following it leads to a moment at which it shows', () => {
  const replay = new Replay(story)
  const missed = claims.filter(({ id, when }) => {
    replay.select(id, true)
    expect(replay.selection).toEqual({ kind: 'claim', id })
    return when !== null && when.floor < story.ends && stateAt(when, replay.clock.now) === 'not-yet'
  })
  expect(missed.map(({ id }) => id)).toEqual([])
})

test('no id stands for two things', () => {
  const { sources, disagreements } = story
  const ids = [...claims, ...sources, ...groups, ...disagreements].map(({ id }) => id)
  expect(ids).toHaveLength(new Set(ids).size)
})
