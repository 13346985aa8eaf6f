import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shared, unshared } from './shared-values.ts'

const rows = [
  { id: 'a', kind: 'town', note: null, more: 1 },
  { id: 'b', kind: 'town', note: null },
  { id: 'c', kind: 'city', note: { en: 'x' } },
]

test('what most rows have is kept once, what a row has otherwise in the row', () => {
  expect(shared(rows)).toEqual({
    most: { id: 'a', kind: 'town', note: null },
    rows: [{ more: 1 }, { id: 'b' }, { id: 'c', kind: 'city', note: { en: 'x' } }],
  })
})

test('any rows come back whole', () => {
  const anyRow = fc.record(
    { id: fc.string(), kind: fc.constantFrom('a', 'b', null), size: fc.option(fc.nat(3)) },
    { requiredKeys: ['id'] },
  )
  fc.assert(
    fc.property(fc.array(anyRow), (all) => {
      expect(unshared(shared(all))).toEqual(all)
    }),
  )
})
