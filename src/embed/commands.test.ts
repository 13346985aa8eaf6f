import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mark, readCommand, version } from './commands.ts'

const sent = (message: object) => readCommand({ [mark]: version, id: 1, ...message })

describe('a command', () => {
  test.each([
    [
      { type: 'setTime', t: '2017-09-01T20:00Z' },
      { type: 'setTime', ms: 1504296000000 },
    ],
    [
      { type: 'setTime', t: '2017-09-01T23:00+03:00' },
      { type: 'setTime', ms: 1504296000000 },
    ],
    [
      { type: 'setTime', t: 1504296000000.4 },
      { type: 'setTime', ms: 1504296000000 },
    ],
    [
      { type: 'step', by: -2 },
      { type: 'step', by: -2 },
    ],
    [{ type: 'play', more: 'ignored' }, { type: 'play' }],
    [{ type: 'pause' }, { type: 'pause' }],
    [
      { type: 'select', sel: 'C31' },
      { type: 'select', sel: 'C31' },
    ],
    [
      { type: 'select', sel: null },
      { type: 'select', sel: null },
    ],
    [
      { type: 'setView', view: { tier: 'starting', hide: null } },
      { type: 'setView', view: { tier: 'starting', hide: '' } },
    ],
    [
      { type: 'explore', on: false },
      { type: 'explore', on: false },
    ],
  ])('%j is read', (message, command) => {
    expect(sent(message)).toEqual({ id: 1, command })
  })

  test.each([
    [{ type: 'setTime' }, 'setTime wants t: an instant'],
    [{ type: 'setTime', t: '2017-09-01' }, 'setTime wants t: an instant'],
    [{ type: 'setTime', t: '2017-09-31T00:00Z' }, 'setTime wants t: an instant'],
    [{ type: 'setTime', t: NaN }, 'setTime wants t: an instant'],
    [{ type: 'step', by: 0 }, 'step wants by: a whole number'],
    [{ type: 'step', by: 1.5 }, 'step wants by: a whole number'],
    [{ type: 'select' }, 'select wants sel: the id'],
    [{ type: 'select', sel: '"><script>' }, 'select wants sel: the id'],
    [{ type: 'setView', view: ['t'] }, 'setView wants view: an object'],
    [{ type: 'setView', view: { t: 3 } }, 'setView wants view: an object'],
    [{ type: 'setView', view: { ['__proto__']: 'x' } }, 'setView wants view: an object'],
    [{ type: 'explore' }, 'explore wants on: true for the moving map'],
    [{ type: 'explode' }, 'unknown type “explode”'],
    [{ type: 'toString' }, 'unknown type “toString”'],
    [{ type: 'x'.repeat(5000) }, `unknown type “${'x'.repeat(40)}”`],
    [{ type: 7 }, 'unknown type number'],
    [{ [mark]: 2, type: 'play' }, 'only version 1 is understood'],
    [{ type: 'play', more: 'x'.repeat(10_000) }, 'longer than 10000 characters'],
    [{ type: 'play', more: 1n }, 'not readable as JSON'],
  ])('%# is refused, and told why', (message, error) => {
    expect(sent(message)).toMatchObject({ error: expect.stringContaining(error) })
  })

  test('is answered to its id, and needs one', () => {
    expect(sent({ id: 'seven', type: 'explode' })).toMatchObject({ id: 'seven' })
    expect(sent({ id: {}, type: 'play' })).toEqual({
      error: 'play wants an id: a number, or up to 80 characters',
    })
  })
})

describe('whatever arrives', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  })
  const types = [
    'setTime',
    'step',
    'play',
    'pause',
    'select',
    'setView',
    'explore',
    '__proto__',
    'then',
  ]

  test('is no command unless it bears our mark', () => {
    fc.assert(fc.property(anything, (data) => readCommand(data) === null))
  })

  test('under our mark is read or refused, and nothing is thrown', () => {
    const message = fc.record(
      {
        [mark]: fc.oneof(fc.constant(version), anything),
        id: fc.oneof(fc.integer(), fc.string(), anything),
        type: fc.oneof(fc.constantFrom(...types), anything),
        t: anything,
        by: fc.oneof(fc.integer(), anything),
        sel: fc.oneof(fc.string(), anything),
        on: fc.oneof(fc.boolean(), anything),
        view: fc.oneof(fc.dictionary(fc.string(), fc.string()), anything),
      },
      { requiredKeys: [mark] },
    )
    fc.assert(
      fc.property(message, (data) => {
        const read = readCommand(data)
        expect(read && ('command' in read || read.error.length < 200)).toBe(true)
        if (read && 'command' in read) expect(types).toContain(read.command.type)
      }),
      { numRuns: 1000 },
    )
  })
})
