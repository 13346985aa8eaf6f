import { describe, expect, test } from 'vitest'
import { claim, day, days, endOf, invented, startOf } from '../testing/invented-story.ts'
import { Replay, speeds } from './replay.svelte.ts'

/** A report a day but for a gap of `length` days from the fifth on. */
const withGap = (length: number) => {
  const reports = [1, 2, 3, 4, ...[1, 2, 3].map((n) => 4 + length + n)]
  const claims = reports.map((n) => claim(`A${n}`, days(n)))
  return new Replay(invented(claims, { begins: startOf(1), ends: endOf(7 + length) }))
}

/** Plays, frame by frame, until `done`; gives the time that it took. */
function play(replay: Replay, done: () => boolean, frame = 16): number {
  let elapsed = 0
  for (; !done() && elapsed < 120_000; elapsed += frame) replay.tick(frame)
  return elapsed
}

describe('playing', () => {
  test('runs in proportion to the time that passes and to the speed', () => {
    const replay = withGap(3)
    for (const speed of speeds) {
      replay.seek(startOf(1))
      replay.play()
      replay.speed = speed
      replay.tick(100)
      replay.tick(300)
      expect(replay.now - startOf(1)).toBe(400 * speed)
    }
  })

  test('stands still while it is paused', () => {
    const replay = withGap(3)
    replay.seek(startOf(2))
    replay.tick(1000)
    replay.play()
    replay.pause()
    replay.tick(1000)
    expect(replay.now).toBe(startOf(2))
  })

  test('comes to rest at the end', () => {
    const replay = withGap(3)
    replay.play()
    play(replay, () => !replay.playing)
    expect(replay.now).toBe(replay.story.ends)
    expect(replay.passing).toBeNull()
  })

  test('starts over at the end', () => {
    const replay = withGap(3)
    replay.seek(replay.story.ends)
    replay.play()
    expect([replay.now, replay.playing]).toEqual([replay.story.begins, true])
  })
})

describe('a gap', () => {
  test.each([4, 8, 30])('of %i days takes two seconds and a half, and is named', (length) => {
    const replay = withGap(length)
    replay.seek(startOf(5))
    replay.play()
    replay.tick(16)
    expect(replay.passing).toMatchObject({ first: day(5), last: day(4 + length) })
    const took = 16 + play(replay, () => replay.now >= startOf(5 + length))
    expect(took).toBeGreaterThanOrEqual(2400)
    expect(took).toBeLessThanOrEqual(2600)
    expect(replay.now).toBe(startOf(5 + length))
  })

  test('that is shorter at the speed chosen is not drawn out', () => {
    const replay = withGap(2)
    replay.speed = speeds[3]
    replay.seek(startOf(5))
    replay.play()
    expect(play(replay, () => replay.now >= startOf(7))).toBeLessThanOrEqual(2100)
  })

  test('is named no more once it is passed, or once the clock is moved or stopped', () => {
    const replay = withGap(8)
    const into = () => {
      replay.seek(startOf(5))
      replay.play()
      replay.tick(16)
      expect(replay.passing).not.toBeNull()
    }
    into()
    play(replay, () => replay.now > startOf(13))
    expect(replay.passing).toBeNull()
    into()
    replay.seek(startOf(2))
    expect(replay.passing).toBeNull()
    into()
    replay.pause()
    expect(replay.passing).toBeNull()
  })

  test('is what the clock says it is in, from its first moment to the end of its last day', () => {
    const replay = withGap(3)
    const inGap = [startOf(5), startOf(5) + 1, endOf(7), endOf(7) + 1].map((now) => {
      replay.seek(now)
      return replay.gap !== null
    })
    expect(inGap).toEqual([false, true, true, false])
  })
})

describe('stepping, for readers who want no motion', () => {
  const stepping = () => {
    const replay = withGap(3)
    replay.stepping = true
    replay.seek(endOf(3))
    replay.play()
    return replay
  }

  test('goes from stop to stop, with nothing in between', () => {
    const replay = stepping()
    const seen = new Set<number>()
    play(replay, () => (seen.add(replay.now), !replay.playing))
    expect([...seen]).toEqual([3, 4, 8, 9, 10].map((n) => endOf(n)))
  })

  test('dwells two seconds and a half on each', () => {
    const replay = stepping()
    replay.tick(2400)
    expect(replay.now).toBe(endOf(3))
    replay.tick(100)
    expect(replay.now).toBe(endOf(4))
    replay.tick(2400)
    expect(replay.now).toBe(endOf(4))
  })

  test('dwells as long after a pause', () => {
    const replay = stepping()
    replay.tick(2400)
    replay.pause()
    replay.play()
    replay.tick(200)
    expect(replay.now).toBe(endOf(3))
  })
})
