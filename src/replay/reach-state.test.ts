import { expect, test } from 'vitest'
import { at, claim, clock, days, groups, invented, startOf } from '../testing/invented-story.ts'
import { hourMs } from '../core/geo/speed.ts'
import type { Shapes } from '../core/story/claim.ts'
import { Replay } from './replay.svelte.ts'

/** Q is 100 km east of P. */
const shapes: Shapes = {
  P: { type: 'Point', coordinates: [38, 35] },
  Q: { type: 'Point', coordinates: [39.098, 35] },
}
const noon = startOf(3) + 12 * hourMs
const story = invented(
  [
    claim('A', clock(noon, 10)),
    claim('B', clock(noon + 2 * hourMs, 10), { where: at('Q') }),
    claim('C', days(9), { about: 'one' }),
  ],
  { groups },
)

/** A replay half way between A and B. */
const replayOf = async (reach: string | null) => {
  const replay = new Replay(story)
  replay.shapes = shapes
  replay.askReach(reach)
  replay.clock.seek(noon + hourMs)
  const first = replay.reaching.reached
  if (reach !== null) await import('../core/analysis/space-time-prism.ts')
  await new Promise((done) => setTimeout(done))
  return { replay, first }
}

test('nothing is reckoned until a group is asked about', async () => {
  const { replay, first } = await replayOf(null)
  expect(first).toBeNull()
  expect(replay.reaching.reached).toBeNull()
  expect(replay.reaching.claims).toEqual([])
})

test('the program is waited for, then the region of the moment is there', async () => {
  const { replay, first } = await replayOf('whole')
  expect(first).toEqual({ kind: 'waiting' })
  const region = replay.reaching.reached
  expect(region?.kind).toBe('region')
  replay.clock.seek(noon + 1.5 * hourMs)
  expect(replay.reaching.reached).not.toEqual(region)
  replay.clock.seek(noon + hourMs)
  expect(replay.reaching.reached).toEqual(region)
})

test('it follows the top speed, the claims in force and the group', async () => {
  const { replay } = await replayOf('whole')
  replay.choices.ownTopSpeed = 30
  expect(replay.reaching.reached).toEqual({ kind: 'empty' })
  replay.choices.ownTopSpeed = null
  expect(replay.reaching.reached?.kind).toBe('region')
  replay.choices.tier = 'other'
  expect(replay.reaching.reached).toEqual({ kind: 'unbounded' })
  replay.choices.tier = 'all'
  replay.askReach('other')
  expect(replay.reaching.reached).toEqual({ kind: 'unbounded' })
  replay.askReach(null)
  expect(replay.reaching.reached).toBeNull()
})

test('it stays when the reader picks a claim, and waits for the shapes', async () => {
  const { replay } = await replayOf('whole')
  const region = replay.reaching.reached
  replay.select('C')
  expect(replay.reaching.reached).toEqual(region)
  replay.shapes = null
  expect(replay.reaching.reached).toEqual({ kind: 'waiting' })
})

test('while the clock runs it is looked at some times a second, not at every frame', async () => {
  const { replay } = await replayOf('whole')
  replay.clock.play()
  const found = new Set<string>()
  for (let frame = 0; frame < 10; frame++) {
    replay.clock.tick(10)
    found.add(JSON.stringify(replay.reaching.reached))
  }
  expect(found.size).toBeLessThanOrEqual(2)
})
