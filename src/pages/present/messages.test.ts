import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stopped } from '../../core/time/stopwatch.ts'
import { readMessage, written, type Message } from './messages.ts'

const shown = { scene: 'crater', step: 2, blank: null, lang: 'ar', watch: stopped } as const
const bodies: Message['body'][] = [
  { say: 'hello' },
  { say: 'bye' },
  { say: 'shown', shown },
  { say: 'steer', steer: { do: 'forward' } },
  { say: 'steer', steer: { do: 'to', slideAddress: { scene: null, step: 1 } } },
  { say: 'steer', steer: { do: 'lang', lang: 'en' } },
  { say: 'steer', steer: { do: 'watch', command: 'pause' } },
]
const message = (body: Message['body']): Message => ({
  room: 'r1',
  from: 'abc',
  role: 'screen',
  n: 3,
  body,
})

test.each(bodies)('what one window writes the other reads: $say', (body) => {
  expect(readMessage(written(message(body)))).toEqual(message(body))
})

test('whatever else arrives is left alone, and nothing throws', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readMessage(data)).toBeNull()
    }),
  )
})

test('a message with any part of it replaced is ours still, or none at all', () => {
  const whole = written(message({ say: 'shown', shown }))
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(whole)), fc.anything(), (name, value) => {
      const read = readMessage({ ...whole, [name]: value })
      if (read) expect(readMessage(written(read))).toEqual(read)
    }),
  )
  const hostile = { ...whole }
  Object.defineProperty(hostile, 'body', {
    get() {
      throw new Error('no')
    },
  })
  expect(readMessage(hostile)).toBeNull()
})
