import type { Claim } from '../story/claim.ts'
import { hasOwnTime, isCertain, stateAt } from '../time/when.ts'
import { ageInDays } from '../time/format-time.ts'
import { precisionOf, type Precision } from './place.ts'
import { inTime } from './report.ts'
import { isRecent } from './recency.ts'

/** A report of a strike, with what is known of its place and how old it is in days. */
export type Strike = { claim: Claim; precision: Precision; age: number | null }

/** What was reported struck by a moment; each in the order of time. */
export type Strikes = {
  recent: Strike[]
  older: Strike[]
  /** Struck at some time before it was published: no time is stated. */
  untimed: Strike[]
  /** May have been struck by now: the moment lies within its bounds. */
  possible: Strike[]
}

/** Strikes at `now`, about any group and about none. */
export function strikesAt(claims: readonly Claim[], now: number, today: string): Strikes {
  const found: Strikes = { recent: [], older: [], untimed: [], possible: [] }
  for (const claim of claims.filter(({ kind }) => kind === 'strike').sort(inTime)) {
    const { when, where } = claim
    const state = stateAt(when, now)
    if (state === 'not-yet' || state === 'undated') continue
    const strike = { claim, precision: precisionOf(where), age: ageInDays(when, today) }
    if (isCertain(state)) found[isRecent(claim, now) ? 'recent' : 'older'].push(strike)
    else if ((when?.latest ?? Infinity) <= now && !hasOwnTime(when)) found.untimed.push(strike)
    else found.possible.push(strike)
  }
  return found
}
