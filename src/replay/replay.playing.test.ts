import { describe, expect, test } from 'vitest'
import { claim, day, days, endOf, invented, startOf } from '../testing/invented-story.ts'
import { speeds } from './clock.svelte.ts'
import { Replay } from './replay.svelte.ts'

/** A report a day but for a gap of `length` days from the fifth on. */
const withGap = (length: number) => {
  const reports = [1, 2, 3, 4, ...[1, 2, 3].map((n) => 4 + length + n)]
  const claims = reports.map((n) => claim(`A${n}`, days(n)))
  return new Replay(invented(claims, { begins: startOf(1), ends: endOf(7 + length) }))
}

/** Plays, frame by frame, until `done`; gives the time that it took. */
function play(replay: Replay, done: () => boolean, frame = 16): number {
  let elapsed = 0
  for (; !done() && elapsed < 120_000; elapsed += frame) replay.clock.tick(frame)
  return elapsed
}

describe('playing', () => {
  test('runs in proportion to the time that passes and to the speed', () => {
    const replay = withGap(3)
    for (const speed of speeds) {
      replay.clock.seek(startOf(1))
      replay.clock.play()
      replay.clock.speed = speed
      replay.clock.tick(100)
      replay.clock.tick(300)
      expect(replay.clock.now - startOf(1)).toBe(400 * speed)
    }
  })

  test('stands still while it is paused', () => {
    const replay = withGap(3)
    replay.clock.seek(startOf(2))
    replay.clock.tick(1000)
    replay.clock.play()
    replay.clock.pause()
    replay.clock.tick(1000)
    expect(replay.clock.now).toBe(startOf(2))
  })

  test('comes to rest at the end', () => {
    const replay = withGap(3)
    replay.clock.play()
    play(replay, () => !replay.clock.playing)
    expect(replay.clock.now).toBe(replay.story.ends)
    expect(replay.clock.passing).toBeNull()
  })

  test('starts over at the end', () => {
    const replay = withGap(3)
    replay.clock.seek(replay.story.ends)
    replay.clock.play()
    expect([replay.clock.now, replay.clock.playing]).toEqual([replay.story.begins, true])
  })
})

describe('a gap', () => {
  test.each([4, 8, 30])('of %i days takes two seconds and a half, and is named', (length) => {
    const replay = withGap(length)
    replay.clock.seek(startOf(5))
    replay.clock.play()
    replay.clock.tick(16)
    expect(replay.clock.passing).toMatchObject({ first: day(5), last: day(4 + length) })
    const took = 16 + play(replay, () => replay.clock.now >= startOf(5 + length))
    expect(took).toBeGreaterThanOrEqual(2400)
    expect(took).toBeLessThanOrEqual(2600)
    expect(replay.clock.now).toBe(startOf(5 + length))
  })

  test('that is shorter at the speed chosen is not drawn out', () => {
    const replay = withGap(2)
    replay.clock.speed = speeds[3]
    replay.clock.seek(startOf(5))
    replay.clock.play()
    expect(play(replay, () => replay.clock.now >= startOf(7))).toBeLessThanOrEqual(2100)
  })

  test('is named no more once it is passed, or once the clock is moved or stopped', () => {
    const replay = withGap(8)
    const into = () => {
      replay.clock.seek(startOf(5))
      replay.clock.play()
      replay.clock.tick(16)
      expect(replay.clock.passing).not.toBeNull()
    }
    into()
    play(replay, () => replay.clock.now > startOf(13))
    expect(replay.clock.passing).toBeNull()
    into()
    replay.clock.seek(startOf(2))
    expect(replay.clock.passing).toBeNull()
    into()
    replay.clock.pause()
    expect(replay.clock.passing).toBeNull()
  })

  test('is what the clock says it is in, from its first moment to the end of its last day', () => {
    const replay = withGap(3)
    const inGap = [startOf(5), startOf(5) + 1, endOf(7), endOf(7) + 1].map((now) => {
      replay.clock.seek(now)
      return replay.clock.gap !== null
    })
    expect(inGap).toEqual([false, true, true, false])
  })
})

describe('stepping, for readers who want no motion', () => {
  const stepping = () => {
    const replay = withGap(3)
    replay.clock.stepping = true
    replay.clock.seek(endOf(3))
    replay.clock.play()
    return replay
  }

  test('goes from stop to stop, with nothing in between', () => {
    const replay = stepping()
    const seen = new Set<number>()
    play(replay, () => (seen.add(replay.clock.now), !replay.clock.playing))
    expect([...seen]).toEqual([3, 4, 8, 9, 10].map((n) => endOf(n)))
  })

  test('dwells two seconds and a half on each', () => {
    const replay = stepping()
    replay.clock.tick(2400)
    expect(replay.clock.now).toBe(endOf(3))
    replay.clock.tick(100)
    expect(replay.clock.now).toBe(endOf(4))
    replay.clock.tick(2400)
    expect(replay.clock.now).toBe(endOf(4))
  })

  test('dwells as long after a pause', () => {
    const replay = stepping()
    replay.clock.tick(2400)
    replay.clock.pause()
    replay.clock.play()
    replay.clock.tick(200)
    expect(replay.clock.now).toBe(endOf(3))
  })
})
