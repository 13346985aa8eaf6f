// For the tests: random times and claims, for properties that hold of any.
import fc from 'fast-check'
import { kinds, type Claim } from '../core/story/claim.ts'
import { bases, modes, type When } from '../core/time/when.ts'
import { at, begins, claim, clock, days, endOf, ends, startOf, zone } from './invented-story.ts'

const anyMore = fc.record({
  mode: fc.constantFrom(...modes),
  basis: fc.constantFrom(...bases),
  until: fc.constantFrom(null, null, 'published' as const),
  zone: fc.constantFrom(zone, zone, 'America/New_York', 'unknown'),
})

/** Any time made of whole days, closed or open at either end. */
export const anyDays: fc.Arbitrary<When> = fc
  .tuple(
    fc.integer({ min: -4, max: 20 }),
    fc.integer({ min: 0, max: 5 }),
    fc.constantFrom('closed', 'closed', 'no start', 'no end'),
    fc.integer({ min: 0, max: 6 * 86_400_000 }),
    anyMore,
  )
  .map(([first, length, open, later, more]) => {
    const when = days(
      open === 'no start' ? null : first,
      open === 'no end' ? null : first + length,
      more,
    )
    const floor = Math.min(begins + later, (when.latest ?? Infinity) - 1)
    return open === 'no start' ? { ...when, floor } : when
  })

/** Any clock time, exact or give or take some minutes. */
export const anyClock: fc.Arbitrary<When> = fc
  .tuple(fc.integer({ min: startOf(-4), max: endOf(20) }), fc.constantFrom(0, 1, 30, 90), anyMore)
  .map(([instant, minutes, more]) => clock(instant, minutes, more))

export const anyWhen = fc.oneof({ weight: 4, arbitrary: anyDays }, anyClock)

/** Any instant of an invented story, often a midnight. */
export const anyMoment = fc.oneof(
  fc.integer({ min: begins, max: ends }),
  fc.integer({ min: -5, max: 26 }).map((n) => startOf(n)),
)

/** Any claims, of ids X0, X1 …, about the groups of the invented story. */
export const anyClaims: fc.Arbitrary<Claim[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      tier: fc.constantFrom('starting' as const, 'other' as const),
      when: fc.option(anyWhen, { freq: 8 }),
      about: fc.constantFrom('whole', 'one', 'other', 'stranger', null),
      where: fc.constantFrom('P', 'Q', null).map(at),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map(({ when, ...more }, i) => claim(`X${i}`, when, more)))
