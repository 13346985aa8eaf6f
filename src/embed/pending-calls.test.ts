import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CommandResult } from './events.ts'
import { PendingCalls, type PendingCommand } from './pending-calls.ts'

let posted: PendingCommand[]
let calls: PendingCalls
beforeEach(() => {
  vi.useFakeTimers()
  posted = []
  calls = new PendingCalls((message) => posted.push(message))
})
afterEach(() => vi.useRealTimers())
const done = (id: number): CommandResult => ({ type: 'done', id, view: { t: 'x' }, refused: [] })

test('a command waits until the frame is ready, however long, and is sent once', async () => {
  const asked = calls.ask({ type: 'play' })
  await vi.advanceTimersByTimeAsync(600_000)
  expect(posted).toEqual([])
  calls.open()
  calls.open()
  expect(posted).toEqual([{ type: 'play', id: 1 }])
  calls.settle(done(1))
  await expect(asked).resolves.toEqual({ view: { t: 'x' }, refused: [] })
})

test('each answer goes to its own command, once', async () => {
  calls.open()
  const [first, second] = [calls.ask({ type: 'step', by: 1 }), calls.ask({ type: 'step', by: 0 })]
  expect(calls.settle({ type: 'error', id: 2, error: 'step wants …' })).toBe(true)
  await expect(second).rejects.toThrow(new Error('step: step wants …'))
  expect(calls.settle(done(1))).toBe(true)
  await first
  expect(calls.settle(done(1))).toBe(false)
  expect(calls.settle({ type: 'error', error: 'of nobody' })).toBe(false)
})

test('a frame that stays silent or goes away rejects with a plain Error', async () => {
  calls.open()
  const silent = expect(calls.ask({ type: 'play' })).rejects.toThrow(/no answer within 10 seconds/)
  await vi.advanceTimersByTimeAsync(10_000)
  await silent
  const gone = expect(calls.ask({ type: 'pause' })).rejects.toThrow('pause: taken off')
  calls.close('taken off')
  await gone
  const later = calls.ask({ type: 'play' })
  expect(posted).toHaveLength(2)
  calls.open()
  calls.settle(done(3))
  await later
})
