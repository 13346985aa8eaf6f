import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withMark, readFromFrame, type FrameMessage } from './events.ts'

const all: FrameMessage[] = [
  { type: 'ready', title: 'A map', view: { t: '2017-09-01T20:00Z' }, refused: [] },
  { type: 'time', t: '2017-09-01T20:00Z', ms: 1504296000000, playing: false },
  { type: 'select', sel: null },
  { type: 'height', height: 640, width: 700 },
  { type: 'explore', on: true },
  { type: 'done', id: 1, view: {}, refused: ['tier=x'] },
  { type: 'error', error: 'unknown type “x”' },
]

test.each(all)('$type arrives as it was sent', (message) => {
  expect(readFromFrame({ ...withMark(message), more: 'left out' })).toEqual(message)
})

test.each(all)('$type without one of its fields, or with a strange one, is nothing', (message) => {
  for (const field of Object.keys(message)) {
    expect(readFromFrame({ ...withMark(message), [field]: undefined })).toBeNull()
    expect(readFromFrame({ ...withMark(message), [field]: Symbol.iterator })).toBeNull()
  }
  expect(readFromFrame(message)).toBeNull()
  expect(readFromFrame({ ...withMark(message), convoyMap: 2 })).toBeNull()
})

test('a height is a sane number of pixels', () => {
  for (const height of [0, -5, 1.5, 1e9, '640', NaN])
    expect(readFromFrame(withMark({ type: 'height', height, width: 700 }))).toBeNull()
})

test('whatever else arrives is nothing, and nothing is thrown', () => {
  fc.assert(fc.property(fc.anything(), (data) => readFromFrame(data) === null))
})
