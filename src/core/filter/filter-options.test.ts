import shapesText from '$derived/shapes.json?raw'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { kinds, tiers, type Shapes } from '../story/claim.ts'
import {
  filterTermsOf,
  leavesOf,
  listCriteria,
  withoutCriterion,
  withToggled,
  withoutTerm,
} from './filter-options.ts'
import {
  applyFilter,
  asksNothing,
  emptyFilter,
  filterContext,
  grades,
  type Filter,
} from './filter.ts'
import { startOf } from '../../testing/invented-story.ts'
import { stateAt, states } from '../time/when.ts'

const shapes = JSON.parse(shapesText) as Shapes
const context = filterContext(story, shapes, ({ when }) => stateAt(when, startOf(8)))

const some = <T>(all: readonly T[]) => fc.oneof(fc.constant<T[]>([]), fc.subarray([...all]))
const few = (all: readonly string[]) => some(all).map((ids) => ids.slice(0, 3).sort())
const options = {
  kinds,
  groups: story.groups.map(({ id }) => id),
  sources: story.sources.map(({ id }) => id),
  origins: story.origins.map(({ id }) => id),
  parties: [...new Set(story.origins.map(({ party }) => party))],
  tiers,
  grades,
  states,
}
const anyFilter = fc.record({
  kinds: some(kinds).map((all) => all.sort()),
  groups: few(options.groups),
  sources: few(options.sources),
  origins: few(options.origins),
  parties: few(options.parties),
  tiers: some(tiers).map((all) => all.sort()),
  grades: some(grades).map((all) => all.sort()),
  states: some(states).map((all) => all.sort()),
  finerThanDay: fc.boolean(),
  within: fc.constantFrom(null, 5, 50),
  text: fc.constantFrom('', 'convoy', 'القافلة'),
}) satisfies fc.Arbitrary<Filter>

describe('an option', () => {
  test('leaves what a filter with it alone in its list shows', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...listCriteria), fc.nat(), (filter, list, n) => {
        const all: readonly string[] = options[list]
        const value = all[n % all.length] ?? ''
        const asking: Filter = { ...filter, [list]: [value] }
        const leaves = leavesOf(story.claims, filter, context)
        const { shown } = applyFilter(story.claims, asking, context)
        expect(leaves(list, asking[list])).toBe(shown.length)
      }),
      { numRuns: 300 },
    )
  })

  test('of precision is counted in the same way', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(5, 25, 100), (filter, within) => {
        const leaves = leavesOf(story.claims, filter, context)
        const shownBy = (asked: Partial<Filter>) =>
          applyFilter(story.claims, { ...filter, ...asked }, context).shown.length
        expect(leaves('within', within)).toBe(shownBy({ within }))
        expect(leaves('finerThanDay', true)).toBe(shownBy({ finerThanDay: true }))
      }),
      { numRuns: 50 },
    )
  })
})

describe('what is asked for', () => {
  test('is nothing only where it has no parts; without all of them it asks nothing', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const asked = filterTermsOf(filter)
        expect(asked.length === 0).toBe(asksNothing(filter))
        expect(asked.reduce(withoutTerm, filter)).toEqual(emptyFilter)
        for (const one of asked) {
          expect(filterTermsOf(withoutTerm(filter, one))).toEqual(
            asked.filter((other) => other !== one),
          )
          expect(filterTermsOf(withoutCriterion(filter, one.criterion))).toEqual(
            asked.filter(({ criterion }) => criterion !== one.criterion),
          )
        }
      }),
    )
  })

  test('is asked for, and no longer, in turns; the filter itself stays as it was', () => {
    const once = withToggled(emptyFilter, 'kinds', 'strike')
    expect(once).toEqual({ ...emptyFilter, kinds: ['strike'] })
    expect(withToggled(once, 'kinds', 'split').kinds).toEqual(['split', 'strike'])
    expect(withToggled(once, 'kinds', 'strike')).toEqual(emptyFilter)
    expect(emptyFilter.kinds).toEqual([])
  })
})
