import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { stage } from '../core/time/when.ts'
import { formatMoment } from '../core/time/format-time.ts'
import { filesIn } from '../evidence/parse/read-folder.ts'
import { read } from '../evidence/derive/read.ts'
import { Replay } from './replay.svelte.ts'
import { words } from '../i18n/index.ts'

const { story, problems } = read(filesIn(fileURLToPath(new URL('../../e2e/ship', import.meta.url))))
const replay = new Replay(story)

/** What a reader sees on the way from begin to end, step by step. */
const way = () => {
  const visited = [replay.story.begins]
  replay.clock.seek(replay.story.begins)
  for (; replay.clock.now < story.ends && visited.length < 100; visited.push(replay.clock.now))
    replay.clock.step(1)
  return visited
}

test('another story, far from the first, replays without a line of code', () => {
  expect(problems).toEqual([])
  const visited = way()
  expect(visited).toEqual([...new Set(visited)].sort((a, b) => a - b))
  expect(visited.slice(1, -1)).toEqual(
    replay.clock.stops.map(({ at }) => at).filter((at) => at < story.ends),
  )
})

test('its reports come one by one, and none goes back', () => {
  const stages = story.claims.map(() => 0)
  for (const now of way()) {
    replay.clock.seek(now)
    for (const [i, { id }] of story.claims.entries()) {
      const here = stage(replay.evidence.state(id))
      expect(here).toBeGreaterThanOrEqual(stages[i] ?? 0)
      stages[i] = here
    }
  }
  expect(Math.max(...stages)).toBeGreaterThan(1)
})

test('its days are those of its own zone, also where daylight saving ends', () => {
  replay.clock.seek(story.begins)
  const said = Array.from({ length: 10 }, () => {
    replay.clock.stepDay(1)
    return formatMoment(replay.clock.now, story.begins, words.en.time, story.zone)
  })
  const days = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
  expect(said).toEqual(days.map((day) => `by the end of ${day} January 2019`))
})

test('it opens with a group somewhere, and plays to its end', () => {
  const fresh = new Replay(story)
  expect(fresh.evidence.standings.length).toBeGreaterThan(0)
  fresh.clock.play()
  for (let i = 0; fresh.clock.playing && i < 10_000; i++) fresh.clock.tick(50)
  expect(fresh.clock.now).toBe(story.ends)
})
