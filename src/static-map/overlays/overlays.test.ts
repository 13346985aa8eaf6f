import { expect, test } from 'vitest'
import type { Shapes } from '../../core/story/claim.ts'
import { at, claim, clock, days, invented, startOf } from '../../testing/invented-story.ts'
import { hourMs } from '../../core/geo/speed.ts'
import { Replay } from '../../replay/replay.svelte.ts'
import { words } from '../../i18n/index.ts'
import { measuredEnds } from './measured-ends.ts'
import { reachArea } from './reach-area.ts'

const shapes: Shapes = {
  P: { type: 'Point', coordinates: [38, 35] },
  way: {
    type: 'LineString',
    coordinates: [
      [38, 35],
      [39, 35],
    ],
  },
}
const noon = startOf(3) + 12 * hourMs
const toward = { ...at('way'), kind: 'bearing' as const, radius_km: null }
const replayAt = (now: number) => {
  const claims = [
    claim('A', clock(noon, 10)),
    claim('B', days(4), { tier: 'other' }),
    claim('C', days(5), { where: toward }),
    claim('D', days(5), { where: at(null) }),
  ]
  const replay = new Replay(invented(claims))
  replay.shapes = shapes
  replay.clock.seek(now)
  return replay
}

/** The region and its words, once the program of the reach is there. */
async function reached(replay: Replay) {
  reachArea(replay, words.en)
  await import('../../core/analysis/space-time-prism.ts')
  await new Promise((done) => setTimeout(done))
  const reach = reachArea(replay, words.en)
  return reach && [reach.geometry.type, reach.said]
}

test('the reach is on the map only when asked for, and says what it assumes', async () => {
  const replay = replayAt(noon)
  expect(await reached(replay)).toBeNull()
  replay.askReach('whole')
  replay.choices.ownTopSpeed = 45
  expect(await reached(replay)).toEqual(['Polygon', 'could have been here, at up to 45 km/h'])
})

test('what is no region is not drawn', async () => {
  const replay = replayAt(startOf(20))
  replay.askReach('whole')
  expect(await reached(replay)).toBeNull()
  expect(replay.reaching.reached?.kind).toBe('too-large')
})

const marked = (replay: Replay) =>
  measuredEnds(replay, shapes, words.en).map(({ geometry, properties }) =>
    [geometry.type, properties?.['letter'] as string | undefined].filter(Boolean).join(' '),
  )

test('the ends that are measured are traced and lettered while the panel is open', () => {
  const replay = replayAt(noon)
  replay.choices.measured = ['A', [39, 35]]
  expect(marked(replay)).toEqual([])
  replay.choices.panel = 'measure'
  expect(marked(replay)).toEqual(['Polygon', 'Point A', 'Point B'])
})

test('an end with no place, a direction, or one that is not in force has no mark', () => {
  const replay = replayAt(noon)
  replay.choices.panel = 'measure'
  replay.choices.measured = ['C', 'D']
  expect(marked(replay)).toEqual([])
  replay.choices.measured = ['D', 'B']
  expect(marked(replay)).toEqual(['Polygon', 'Point B'])
  replay.choices.tier = 'starting'
  expect(marked(replay)).toEqual([])
})
