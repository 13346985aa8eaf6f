import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockFace, elapsedBy, paused, restarted, started, stopped } from './stopwatch.ts'

test('what has passed is what it ran for, whatever pauses lay between', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6)), { maxLength: 9 }), (runs) => {
      let [watch, now, ran] = [stopped, 0, 0]
      for (const [run, rest] of runs) {
        watch = paused(started(watch, now), now + run)
        now += run + rest
        ran += run
      }
      expect(elapsedBy(watch, now + 1e6)).toBe(ran)
    }),
  )
})

test('set back, it runs on from nothing; a clock put back takes nothing away', () => {
  expect(elapsedBy(restarted(started(stopped, 0), 5000), 8000)).toBe(3000)
  expect(elapsedBy(restarted(stopped, 5000), 8000)).toBe(0)
  expect(elapsedBy(started(stopped, 5000), 0)).toBe(0)
})

test('hours stand only where there are any', () => {
  expect([0, 245_000, 3_729_000].map(clockFace)).toEqual(['0:00', '4:05', '1:02:09'])
})
