import { groupBy } from '../collections/group-by.ts'
import type { Claim } from '../story/claim.ts'
import { ageInDays } from '../time/format-time.ts'
import { hasOwnTime } from '../time/when.ts'
import { precisionOf, type SpatialRelations, type Precision } from './place.ts'

/** What is the same for all that is summed up at one moment. `today`: YYYY-MM-DD, on the story's clock. */
export type Context = {
  now: number
  today: string
  spatial: SpatialRelations
  /** How many independent utterances claims go back to, by their ids. */
  originsOf: (claimIds: readonly string[]) => number
  /** The outlet of a source, by its id. */
  outletOf: (source: string) => string
}

/** Reports that put a group at the same place, the fullest first. */
export type SamePlace = {
  key: string
  precision: Precision
  claims: [Claim, ...Claim[]]
  /** How many outlets print it, and how many independent utterances it goes back to. */
  outlets: number
  origins: number
  /** Whole days since the latest bound of the first; null where that is only its publication. */
  age: number | null
}

/** The order of two ids by code unit, whatever the language of the reader. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const latest = ({ when }: Claim): number => when?.latest ?? Infinity
const earliest = ({ when }: Claim): number => when?.earliest ?? -Infinity

/** In time, by the latest bound and then the earliest; ids settle what is left. */
export const inTime = (a: Claim, b: Claim): number =>
  // Of two open bounds the difference is no number.
  (latest(a) === latest(b) ? 0 : latest(a) - latest(b)) ||
  (earliest(a) === earliest(b) ? 0 : earliest(a) - earliest(b)) ||
  compare(a.id, b.id)

/** The other way round, but that ids stay in their order. */
export const latestFirst = (a: Claim, b: Claim): number =>
  (latest(a) === latest(b) ? 0 : latest(b) - latest(a)) ||
  (earliest(a) === earliest(b) ? 0 : earliest(b) - earliest(a)) ||
  compare(a.id, b.id)

/** A way somewhere is not a stand there: the two are kept apart. */
const keyOf = (claim: Claim, { keyOf }: SpatialRelations): string =>
  [claim.kind === 'movement' ? 'way' : '', claim.where.way ?? '', keyOf(claim)].join(' ').trim()

/** Reports put together by their places, in no order. */
export const byPlace = (claims: readonly Claim[], context: Context): SamePlace[] =>
  [...groupBy(claims, (claim) => keyOf(claim, context.spatial))].flatMap(
    ([key, [first, ...more]]) => (first ? [samePlace(key, [first, ...more], context)] : []),
  )

function samePlace(key: string, all: [Claim, ...Claim[]], context: Context): SamePlace {
  const { today, originsOf, outletOf } = context
  const claims = all.sort(
    (a, b) =>
      Number(hasOwnTime(b.when)) - Number(hasOwnTime(a.when)) ||
      originsOf([b.id]) - originsOf([a.id]) ||
      b.cites.length - a.cites.length ||
      latestFirst(a, b),
  )
  const outlets = claims.flatMap(({ cites }) => cites.map(({ source }) => outletOf(source)))
  return {
    key,
    precision: precisionOf(claims[0].where),
    claims,
    outlets: new Set(outlets).size,
    origins: originsOf(claims.map(({ id }) => id)),
    age: ageInDays(claims[0].when, today),
  }
}
