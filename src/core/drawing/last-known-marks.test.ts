import { describe, expect, test } from 'vitest'
import { at, claim, days, endOf, invented, startOf } from '../../testing/invented-story.ts'
import { Replay } from '../../replay/replay.svelte.ts'
import { markPositionOf } from '../story/claim-geometry.ts'
import { words } from '../../i18n/index.ts'

const shapes = {
  P: { type: 'Point' as const, coordinates: [38, 34] },
  Q: { type: 'Point' as const, coordinates: [40, 35] },
  // The same middle as P.
  R: { type: 'Point' as const, coordinates: [38, 34] },
}

function marks(now: number, ...claims: ReturnType<typeof claim>[]) {
  const replay = new Replay(invented(claims))
  replay.clock.seek(now)
  return replay.evidence
    .marks((claim) => markPositionOf(claim, shapes), words.en.time, 'en')
    .map(({ lines, solid }) => ({ words: lines.join('\n'), solid }))
}

describe('the mark of a group', () => {
  const early = claim('A', days(2))

  test('stands where its last report puts it, hollow while that is only possible', () => {
    expect(marks(startOf(2), early)).toEqual([])
    expect(marks(startOf(2) + 1, early)).toMatchObject([{ solid: false }])
    expect(marks(endOf(2), early)).toMatchObject([{ solid: true }])
  })

  test('says who, when that was, and how old it is', () => {
    const now = [claim('B', days(5), { about: 'stranger', where: at('Q') }), early]
    expect(marks(endOf(5), ...now).map((mark) => mark.words)).toEqual([
      'Group whole\n2 Sept · 3 days old',
    ])
  })

  test('grows older by the day, also while no report settles', () => {
    expect(marks(endOf(9), early)[0]?.words).toBe('Group whole\n2 Sept · 7 days old')
  })

  test('holds until a later report, and then is one mark at the new place', () => {
    const late = claim('B', days(5), { where: at('Q') })
    expect(marks(startOf(5), early, late)).toHaveLength(1)
    expect(marks(startOf(5) + 1, early, late)).toHaveLength(2)
    expect(marks(endOf(5), early, late)).toHaveLength(1)
  })

  test('is one with that of another group at the same place', () => {
    const other = claim('B', days(2), { about: 'one' })
    const [mark, second] = marks(endOf(2), early, other)
    expect(second).toBeUndefined()
    expect(mark?.words).toContain('Group whole')
    expect(mark?.words).toContain('Group one')
  })

  test('is one where two areas have one middle, and says a group and a time once', () => {
    const area = claim('B', days(2), { where: at('R') })
    expect(marks(endOf(2), early, area)).toEqual([{ words: 'Group whole\n2 Sept', solid: true }])
    const from = claim('B', days(1, 2), { where: at('R') })
    expect(marks(endOf(2), early, from).map((mark) => mark.words)).toEqual([
      'Group whole\n2 Sept\n1 Sept – 2 Sept',
    ])
  })

  test('is not made by a movement: a way is not a place', () => {
    expect(marks(endOf(2), claim('A', days(2), { kind: 'movement' }))).toEqual([])
  })

  test('of a report without a time of its own stands from the day of its publication, hollow', () => {
    const published = claim('A', { ...days(null, 5, { basis: 'published' }), floor: startOf(1) })
    const turn = claim('B', days(3), { about: 'stranger' })
    expect(marks(startOf(4), published, turn)).toEqual([])
    expect(marks(endOf(5), published, turn)).toMatchObject([{ solid: false }])
  })
})
