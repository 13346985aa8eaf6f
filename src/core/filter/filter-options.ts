import type { Claim } from '../story/claim.ts'
import { emptyFilter, passes, type Criterion, type Filter, type FilterContext } from './filter.ts'

/** The criteria that are lists: any one of the options asked for will do. */
export const listCriteria = [
  'kinds',
  'groups',
  'states',
  'tiers',
  'grades',
  'parties',
  'sources',
  'origins',
] as const satisfies Criterion[]
export type ListCriterion = (typeof listCriteria)[number]

/** One thing that is asked for, to be named and taken back by itself. */
export type FilterTerm = { criterion: Criterion; value: string }

/** Everything that a filter asks for, one by one. */
export function filterTermsOf(filter: Filter): FilterTerm[] {
  const listed = listCriteria.flatMap((criterion) =>
    filter[criterion].map((value) => ({ criterion, value })),
  )
  const others: FilterTerm[] = []
  if (filter.finerThanDay) others.push({ criterion: 'finerThanDay', value: '' })
  if (filter.within !== null) others.push({ criterion: 'within', value: String(filter.within) })
  if (filter.text !== '') others.push({ criterion: 'text', value: filter.text })
  return [...listed, ...others]
}

/** The filter with an option of a list asked for, or no longer. */
export function withToggled(filter: Filter, list: ListCriterion, value: string): Filter {
  const all: readonly string[] = filter[list]
  const others = all.filter((one) => one !== value)
  return { ...filter, [list]: others.length < all.length ? others : [...all, value].sort() }
}

/** The filter without a criterion. */
export const withoutCriterion = (filter: Filter, criterion: Criterion): Filter => ({
  ...filter,
  [criterion]: emptyFilter[criterion],
})

/** The filter without one of the things that it asks for. */
export function withoutTerm(filter: Filter, { criterion, value }: FilterTerm): Filter {
  const list = listCriteria.find((one) => one === criterion)
  return list ? withToggled(filter, list, value) : withoutCriterion(filter, criterion)
}

/**
 * How many of these claims a filter would leave if a criterion asked for this alone, and every other
 * criterion for what it asks for now.
 */
export function leavesOf(claims: readonly Claim[], filter: Filter, context: FilterContext) {
  const { sources, origins, parties, text } = filter
  // Words are sought once, and what the other criteria leave is found once for each criterion.
  const found = claims.filter((claim) => passes(claim, { ...emptyFilter, text }, context))
  const left = new Map<Criterion, Claim[]>()
  const leftBy = (criterion: Criterion) => {
    const others = withoutCriterion({ ...filter, text: '' }, criterion)
    const all = left.get(criterion) ?? found.filter((claim) => passes(claim, others, context))
    left.set(criterion, all)
    return all
  }
  return <K extends Exclude<Criterion, 'text'>>(criterion: K, asked: Filter[K]): number => {
    // Source, origin and party must meet in one citation.
    const alone: Filter = { ...emptyFilter, sources, origins, parties, [criterion]: asked }
    return leftBy(criterion).filter((claim) => passes(claim, alone, context)).length
  }
}
