import { describe, expect, test } from 'vitest'
import { claim, days, endOf, invented, startOf } from '../testing/invented-story.ts'
import { Replay } from './replay.svelte.ts'

const three = [claim('A', days(2)), claim('B', days(4)), claim('C', days(6))]
const replayOf = (...args: Parameters<typeof invented>) => new Replay(invented(...args))

describe('a leg', () => {
  const legs = [
    { id: 'L', layer: 'legs', tier: 'other' as const, about: 'whole', from: 'A', to: 'B' },
  ].map((leg) => ({ ...leg, route: 'not-reported' as const, shape: 'L' }))
  const replay = replayOf(three, { legs })
  const inkAt = (now: number) => (replay.clock.seek(now), replay.evidence.legInk('L'))

  test('is drawn once both its reports are possible, as the later one is, and fades with it', () => {
    expect(inkAt(endOf(2))).toBe('none')
    expect(inkAt(startOf(4))).toBe('none')
    expect(inkAt(startOf(4) + 1)).toBe('hollow')
    expect(inkAt(endOf(4))).toBe('solid')
    expect(inkAt(endOf(6))).toBe('faint')
  })

  test('is not drawn while the report that it comes from is not possible yet', () => {
    const back = replayOf(three, { legs: legs.map((leg) => ({ ...leg, from: 'C', to: 'A' })) })
    back.clock.seek(endOf(2))
    expect([back.evidence.inks.get('A'), back.evidence.legInk('L')]).toEqual(['solid', 'none'])
  })

  test('is not drawn where its evidence is switched off, or where there is none', () => {
    replay.clock.seek(endOf(4))
    replay.choices.tier = 'starting'
    expect(replay.evidence.legInk('L')).toBe('none')
    expect(replay.evidence.legInk('gone')).toBe('none')
  })
})
