import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kinds, tiers } from '../story/claim.ts'
import { readFilter, writeFilter } from './filter-param.ts'
import { emptyFilter, grades, type Filter } from '../filter/filter.ts'
import { queryOf } from './view.ts'
import { states } from '../time/when.ts'

const asking = (some: Partial<Filter>): Filter => ({ ...emptyFilter, ...some })

const subset = <T>(all: readonly T[]) => fc.subarray([...all]).map((some) => some.toSorted())
const someIds = fc
  .uniqueArray(fc.stringMatching(/^[\w.-]{1,20}$/), { maxLength: 3 })
  .map((ids) => ids.sort())
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
const anyText = fc
  .array(fc.oneof(anyUnit, fc.constantFrom(...';:,*.%&=+#"\\/?_ \n-2aجسٌéß', '🚌')))
  .map((all) => all.join(''))
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  kinds: subset(kinds),
  groups: someIds,
  sources: someIds,
  origins: someIds,
  parties: someIds,
  tiers: subset(tiers),
  grades: subset(grades),
  states: subset(states),
  finerThanDay: fc.boolean(),
  within: fc.option(fc.integer({ min: 1, max: 20_000_000 }).map((metres) => metres / 1000)),
  text: anyText,
})

describe('a filter as a word of an address', () => {
  test('is read back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const word = writeFilter(filter)
        expect(word === null ? emptyFilter : readFilter(word)).toEqual(filter)
      }),
      { numRuns: 1000 },
    )
  })

  test('survives an address as it is', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const word = writeFilter(filter) ?? ''
        const query = queryOf(new URLSearchParams({ f: word }))
        expect(new URLSearchParams(query).get('f')).toBe(word)
        expect(new URL(`https://example.org/?${query}#x`).searchParams.get('f')).toBe(word)
      }),
    )
  })

  test('is short, and free of percent signs as long as its text is plain Latin', () => {
    expect(writeFilter(emptyFilter)).toBe(null)
    const filter = asking({ kinds: ['strike', 'position'], grades: ['A'], text: 'bridge' })
    expect(writeFilter(filter)).toBe('kind:position,strike~grade:A~text:bridge')
    const word = writeFilter(asking({ finerThanDay: true, within: 2.5, text: '50% & "_[x]"/#*' }))
    expect(word).toMatch(/^finer:day~within:2\.5~text:/)
    const query = queryOf(new URLSearchParams({ f: word ?? '' })).replaceAll('%3B', ';')
    expect(query).not.toContain('%')
  })

  test('says the same however its lists are ordered', () => {
    expect(readFilter('kind:strike,position,strike')).toEqual(
      asking({ kinds: ['position', 'strike'] }),
    )
    expect(writeFilter(asking({ sources: ['b', 'a', 'b'] }))).toBe('source:a,b')
  })

  test.each([
    '',
    'kind',
    'kind:',
    'kind:raid',
    'kind:strike,',
    'kinds:strike',
    'kind:strike;kind:count',
    'grade:D',
    'state:true',
    'colour:red',
    'source:a b',
    'finer:hour',
    'within:0x9',
    'within:-1',
    'within:1e3',
    'text:a*b',
    'text:*110000.',
    'text:*2a',
    'kind:strike;',
    'toString:x',
  ])('“%s” makes no sense', (word) => {
    expect(readFilter(word)).toBe(undefined)
  })
})
