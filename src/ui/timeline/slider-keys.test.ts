import { describe, expect, test } from 'vitest'
import { claim, days, endOf, invented, startOf } from '../../testing/invented-story.ts'
import { Replay } from '../../replay/replay.svelte.ts'
import { sliderKey } from './slider-keys.ts'

const story = invented([claim('A', days(2)), claim('B', days(4)), claim('C', days(6))])
const { begins, ends } = story

/** Where the clock is after a key, pressed at the second of three reports. */
function after(key: string, rtl: boolean): number {
  const replay = new Replay(story)
  replay.clock.seek(endOf(4))
  expect(sliderKey(key, replay, rtl)).toBe(true)
  return replay.clock.now
}

describe.each([
  ['ArrowRight', endOf(6), endOf(2)],
  ['ArrowLeft', endOf(2), endOf(6)],
  ['ArrowUp', endOf(6), endOf(6)],
  ['ArrowDown', endOf(2), endOf(2)],
  ['PageUp', endOf(5), endOf(5)],
  ['PageDown', endOf(3), endOf(3)],
  ['Home', begins, begins],
  ['End', ends, ends],
])('%s', (key, ltr, rtl) => {
  test('goes where a reader from left to right expects it', () => {
    expect(after(key, false)).toBe(ltr)
  })

  test('goes where a reader from right to left expects it', () => {
    expect(after(key, true)).toBe(rtl)
  })

  test('stops what is playing', () => {
    const replay = new Replay(story)
    replay.clock.play()
    sliderKey(key, replay, false)
    expect(replay.clock.playing).toBe(false)
  })
})

test('the space bar plays and pauses', () => {
  const replay = new Replay(story)
  const press = () => (sliderKey(' ', replay, false), replay.clock.playing)
  expect([press(), press(), press()]).toEqual([true, false, true])
})

test.each(['a', 'Tab', 'Enter', 'Escape', 'F5', '1', ''])('%s is left to the browser', (key) => {
  const replay = new Replay(story)
  replay.clock.seek(startOf(3))
  replay.clock.play()
  expect(sliderKey(key, replay, false)).toBe(false)
  expect([replay.clock.now, replay.clock.playing]).toEqual([startOf(3), true])
})
