import {
  happens,
  type Cite,
  type Claim,
  type Kind,
  type Shapes,
  type Tier,
} from '../story/claim.ts'
import { occurs, searched } from './text-search.ts'
import type { Story } from '../story/story.ts'
import { hasOwnTime, type State } from '../time/when.ts'
import { spreadOf } from '../geo/extent-radius.ts'

export const grades = ['A', 'B', 'C', 'none'] as const
/** How good the copy is that was read; `none` where it is not graded. */
type Grade = (typeof grades)[number]

/** What a reader wants to see; a list that is empty asks for nothing, within a list any one will do. */
export type Filter = {
  kinds: Kind[]
  groups: string[]
  sources: string[]
  origins: string[]
  parties: string[]
  tiers: Tier[]
  grades: Grade[]
  states: State[]
  /** Only what its source times more finely than to a day. */
  finerThanDay: boolean
  /** Only places known to within so many km. */
  within: number | null
  /** Every word of it must occur. */
  text: string
}
export type Criterion = keyof Filter

export const emptyFilter: Filter = {
  kinds: [],
  groups: [],
  sources: [],
  origins: [],
  parties: [],
  tiers: [],
  grades: [],
  states: [],
  finerThanDay: false,
  within: null,
  text: '',
}
export const criteria = Object.keys(emptyFilter) as Criterion[]

/** The criteria by which a filter asks for anything. */
const criteriaOf = (filter: Filter): Criterion[] =>
  criteria.filter((one) => `${filter[one]}` !== `${emptyFilter[one]}`)

/** True where a filter leaves everything through. */
export const asksNothing = (filter: Filter): boolean => criteriaOf(filter).length === 0

/** What a filter must know beside the claim. */
export const filterContext = (
  { origins, places }: Pick<Story, 'origins' | 'places'>,
  shapes: Shapes,
  stateOf: (claim: Claim) => State,
) => ({
  stateOf,
  shapes,
  partyOf: new Map(origins.map(({ id, party }) => [id, party])),
  nameOf: new Map(places.map(({ id, name }) => [id, name])),
})
export type FilterContext = ReturnType<typeof filterContext>

/** Within how many km a claim's place is known; null where it is not known, or only a direction. */
export function knownWithin({ where }: Claim, shapes: Shapes): number | null {
  if (where.kind === 'circle') return where.radius_km
  const geometry = where.shape === null ? undefined : shapes[where.shape]
  return geometry && where.kind !== 'bearing' ? spreadOf(geometry) : null
}

/** The shortest day has 23 hours, where the clocks go forward. */
const isFinerThanDay = ({ when }: Claim): boolean =>
  hasOwnTime(when) &&
  when.earliest !== null &&
  when.latest !== null &&
  when.latest - when.earliest < 23 * 3_600_000

/** What is said, meant or explained has no state on the clock, unless it is undated. */
const hasState = (claim: Claim, wanted: readonly State[], { stateOf }: FilterContext): boolean =>
  (happens(claim) || claim.when === null) && wanted.includes(stateOf(claim))

const asks = (all: readonly string[], one: string): boolean => all.length === 0 || all.includes(one)

/** True where a claim meets every criterion; source, origin and party must meet in one citation. */
export function passes(claim: Claim, filter: Filter, context: FilterContext): boolean {
  const { within, groups } = filter
  const cites = claim.cites.length > 0 ? claim.cites : [{ source: '', origin: '' }]
  const isCited = ({ source, origin }: Cite) =>
    asks(filter.sources, source) &&
    asks(filter.origins, origin) &&
    asks(filter.parties, context.partyOf.get(origin) ?? 'unstated')
  if (!cites.some(isCited)) return false
  if (!asks(filter.kinds, claim.kind) || !asks(filter.tiers, claim.tier)) return false
  if (!asks(groups, claim.about ?? '') || !asks(filter.grades, claim.grade ?? 'none')) return false
  if (filter.states.length > 0 && !hasState(claim, filter.states, context)) return false
  if (filter.finerThanDay && !isFinerThanDay(claim)) return false
  if (within !== null && (knownWithin(claim, context.shapes) ?? Infinity) > within) return false
  return occurs(filter.text, () => searched(claim, context.nameOf))
}

export type Filtered = {
  shown: Claim[]
  hidden: Claim[]
  /** Those shown that have no time: they are in the tray, not on the axis. */
  undated: Claim[]
  /** The one criterion without which most would show, and how many; null where none by itself shows more. */
  loosen: { criterion: Criterion; shown: number } | null
}

/** The claims that a filter shows and hides, and which criterion hides most. */
export function applyFilter(
  claims: readonly Claim[],
  filter: Filter,
  context: FilterContext,
): Filtered {
  const shown = claims.filter((claim) => passes(claim, filter, context))
  const hidden = claims.filter((claim) => !shown.includes(claim))
  let loosen: Filtered['loosen'] = null
  for (const criterion of criteriaOf(filter)) {
    const looser = { ...filter, [criterion]: emptyFilter[criterion] }
    const more = hidden.filter((claim) => passes(claim, looser, context)).length
    const all = shown.length + more
    if (more > 0 && all > (loosen?.shown ?? 0)) loosen = { criterion, shown: all }
  }
  return { shown, hidden, undated: shown.filter(({ when }) => when === null), loosen }
}
