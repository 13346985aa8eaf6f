import shapesText from '$derived/shapes.json?raw'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { kinds, tiers, type Claim, type Shapes } from '../story/claim.ts'
import {
  applyFilter,
  criteria,
  emptyFilter,
  filterContext,
  grades,
  knownWithin,
  passes,
  type Filter,
} from './filter.ts'
import { claim, clock, days, startOf } from '../../testing/invented-story.ts'
import { stateAt, states } from '../time/when.ts'

const shapes = JSON.parse(shapesText) as Shapes
const now = startOf(8)
const stateOf = ({ when }: Claim) => stateAt(when, now)
const context = filterContext(story, shapes, stateOf)
const asking = (some: Partial<Filter>): Filter => ({ ...emptyFilter, ...some })
const shown = (some: Partial<Filter>, claims: Claim[] = story.claims) =>
  claims.filter((one) => passes(one, asking(some), context)).map(({ id }) => id)
const idsOf = (is: (one: Claim) => boolean) => story.claims.filter(is).map(({ id }) => id)

const some = <T>(all: readonly T[]) => fc.oneof(fc.constant<T[]>([]), fc.subarray([...all]))
const ids = (all: readonly { id: string }[]) => some(all.map(({ id }) => id))
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  kinds: some(kinds),
  groups: ids(story.groups),
  sources: ids(story.sources),
  origins: ids(story.origins),
  parties: some(['hezbollah', 'us-led-coalition', 'unstated']),
  tiers: some(tiers),
  grades: some(grades),
  states: some(states),
  finerThanDay: fc.boolean(),
  within: fc.constantFrom(null, 5, 20, 200),
  text: fc.constantFrom<string>('', 'convoy', 'bridge', 'القافلة', 'not there'),
})

describe('each criterion keeps what it asks for', () => {
  test.each<[Partial<Filter>, (one: Claim) => boolean]>([
    [{ kinds: ['strike', 'split'] }, (one) => one.kind === 'strike' || one.kind === 'split'],
    [{ groups: ['eleven'] }, (one) => one.about === 'eleven'],
    [{ tiers: ['other'] }, (one) => one.tier === 'other'],
    [{ grades: ['A', 'none'] }, (one) => one.grade === 'A' || one.grade === null],
    [
      { sources: ['rudaw-2017-08-30'] },
      (one) => one.cites.some((c) => c.source === 'rudaw-2017-08-30'),
    ],
    [
      { origins: ['sohr-2017-09-13'] },
      (one) => one.cites.some((c) => c.origin === 'sohr-2017-09-13'),
    ],
    [{ finerThanDay: true }, (one) => one.id === 'C70'],
  ])('%o', (filter, is) => {
    expect(shown(filter)).toEqual(idsOf(is))
    expect(shown(filter).length).toBeGreaterThan(0)
  })

  test('a party is that of the origin', () => {
    const said = story.origins.filter(({ party }) => party === 'iraq').map(({ id }) => id)
    expect(shown({ parties: ['iraq'] })).toEqual(
      idsOf(({ cites }) => cites.some((cite) => said.includes(cite.origin))),
    )
    expect(said.length).toBeGreaterThan(0)
  })

  test('an outlet and a party must meet in one citation', () => {
    const cites = [
      { source: 'a', origin: 'nasrallah-2017-08-28' },
      { source: 'b', origin: 'abadi-2017-08-29' },
    ]
    const told = [claim('X', null, { cites })]
    expect(shown({ sources: ['a'], parties: ['hezbollah'] }, told)).toEqual(['X'])
    expect(shown({ sources: ['b'], parties: ['hezbollah'] }, told)).toEqual([])
  })

  test('a state is only that of what happens; what has no time is undated', () => {
    const past = days(1)
    const told = [
      claim('struck', past, { kind: 'strike' }),
      claim('counted', past, { kind: 'count' }),
      claim('ahead', days(20)),
      claim('undated', null, { kind: 'statement' }),
    ]
    expect(shown({ states: ['by-now'] }, told)).toEqual(['struck'])
    expect(shown({ states: ['not-yet', 'undated'] }, told)).toEqual(['ahead', 'undated'])
  })

  test('a whole day is not finer than a day, even the short one; nor is a publication', () => {
    const short = { latest: startOf(2) - 3_600_000 }
    const told = [
      claim('day', days(1)),
      claim('short', days(1, 1, short)),
      claim('clock', clock(startOf(1), 30)),
      claim('vague', clock(startOf(1), 720)),
      claim('printed', clock(startOf(1), 30, { basis: 'published' })),
    ]
    expect(shown({ finerThanDay: true }, told)).toEqual(['clock'])
  })

  test('a place is known within its radius, or half the diagonal of its area; a direction is not', () => {
    const where = (id: string) => story.claims.find((one) => one.id === id) as Claim
    expect(knownWithin(where('C01'), shapes)).toBe(15)
    expect(knownWithin(where('C03b'), shapes)).toBe(null)
    expect(knownWithin(where('C50b'), shapes)).toBe(null)
    expect(where('C50b').where.kind).toBe('bearing')
    expect(knownWithin(where('C80'), shapes)).toBeGreaterThan(50)
    expect(shown({ within: 15 })).toContain('C01')
    for (const id of ['C50b', 'C80', 'C03b']) expect(shown({ within: 15 })).not.toContain(id)
    expect(shown({ within: 14.9 })).not.toContain('C01')
  })
})

test('what is shown and what is hidden are all there is, in order, and asking more shows no more', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const { shown, hidden, undated } = applyFilter(story.claims, filter, context)
      const found = new Set(shown)
      expect(story.claims.filter((one) => found.has(one))).toEqual(shown)
      expect(story.claims.filter((one) => !found.has(one))).toEqual(hidden)
      expect(undated).toEqual(shown.filter(({ when }) => when === null))
      for (const one of criteria) {
        const looser = { ...filter, [one]: emptyFilter[one] }
        for (const claim of shown) expect(passes(claim, looser, context)).toBe(true)
      }
    }),
    { numRuns: 30 },
  )
  expect(applyFilter(story.claims, emptyFilter, context).shown).toEqual(story.claims)
  expect(applyFilter(story.claims, emptyFilter, context).undated.length).toBeGreaterThan(0)
})

describe('a filter that leaves nothing', () => {
  test('says which criterion to loosen, and how many would show', () => {
    const asked = { kinds: ['supply'], tiers: ['starting'] } satisfies Partial<Filter>
    const filter = asking({ ...asked, text: 'zeppelin' })
    const { shown: none, loosen } = applyFilter(story.claims, filter, context)
    expect(none).toEqual([])
    expect(shown(asked).length).toBeGreaterThan(0)
    expect(loosen).toEqual({ criterion: 'text', shown: shown(asked).length })
  })

  test('names none where no single one helps, and none where nothing is asked', () => {
    const filter = asking({ groups: ['nobody'], text: 'zeppelin' })
    expect(applyFilter(story.claims, filter, context).loosen).toBe(null)
    expect(applyFilter(story.claims, emptyFilter, context).loosen).toBe(null)
    expect(applyFilter(story.claims, asking({ tiers: [...tiers] }), context).loosen).toBe(null)
  })

  test('names of several the one without which most would show', () => {
    const filter = asking({ kinds: ['strike'], groups: ['eleven'] })
    const without = { kind: shown({ groups: ['eleven'] }), group: shown({ kinds: ['strike'] }) }
    expect(without.group.length).toBeGreaterThan(without.kind.length)
    expect(applyFilter(story.claims, filter, context).loosen).toEqual({
      criterion: 'groups',
      shown: without.group.length,
    })
    const other = asking({ kinds: ['supply'], groups: ['convoy'] })
    expect(applyFilter(story.claims, other, context).loosen).toEqual({
      criterion: 'kinds',
      shown: shown({ groups: ['convoy'] }).length,
    })
  })
})
