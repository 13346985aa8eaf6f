import { placesGroup } from '../analysis/group-status.ts'
import { happens, type Claim } from '../story/claim.ts'
import { isCertain, stateAt } from '../time/when.ts'
import type { GroupSummary } from './group-summary.ts'
import { isRecent } from './recency.ts'
import type { Strikes } from './struck.ts'

/**
 * How strongly a claim is shown: `now` what answers where, and what has just happened; `folded` what
 * only widens that; `possible` what may hold by now; `before` the way that led here, and what states no
 * time; `absent` what says nothing about where; `later` what has not come yet.
 */
export type Prominence = 'now' | 'folded' | 'possible' | 'before' | 'absent' | 'later'

/** How prominent each claim is at a moment, by its id. */
export function prominencesOf(
  claims: readonly Claim[],
  groups: readonly GroupSummary[],
  strikes: Strikes,
  now: number,
): Map<string, Prominence> {
  const found = new Map<string, Prominence>(claims.map((claim) => [claim.id, byItself(claim, now)]))
  const mark = (all: readonly Claim[], prominence: Prominence) => {
    for (const { id } of all) found.set(id, prominence)
  }
  const isOut = ({ when }: Claim) => (when?.latest ?? Infinity) <= now
  for (const { rivals, asOne, directions, possible, untimed, trail, speaks } of groups) {
    for (const { claims } of trail) mark(claims, 'before')
    for (const { claims } of untimed) mark(claims.filter(isOut), 'before')
    for (const { claims, wider } of asOne)
      mark([...claims, ...wider.flatMap(({ claims }) => claims)], 'before')
    if (speaks) mark(possible, 'possible')
    for (const { claims, current } of directions) mark(claims, current ? 'now' : 'before')
    for (const { claims, wider } of rivals) {
      // Of what is no longer spoken of no area is drawn that nothing on the map would explain.
      mark(claims, speaks ? 'now' : 'before')
      for (const { claims } of wider) mark(claims, speaks ? 'folded' : 'before')
    }
  }
  const struck = (all: Strikes[keyof Strikes], prominence: Prominence) =>
    mark(
      all.map(({ claim }) => claim),
      prominence,
    )
  struck(strikes.recent, 'now')
  struck([...strikes.older, ...strikes.untimed], 'before')
  struck(strikes.possible, 'possible')
  return found
}

/** Of what puts no group anywhere and struck nothing: strong while it is of now, and gone after. A split is told in words; its parts are where reports of them say. */
function byItself(claim: Claim, now: number): Prominence {
  const state = stateAt(claim.when, now)
  if (state === 'not-yet') return 'later'
  return happens(claim) &&
    claim.kind !== 'split' &&
    !placesGroup(claim) &&
    isCertain(state) &&
    isRecent(claim, now)
    ? 'now'
    : 'absent'
}

/** The same under the choice to see everything so far: nothing is folded, and what is absent comes back. */
export function shownAs(prominence: Prominence, everything: boolean): Prominence {
  if (!everything) return prominence
  if (prominence === 'folded') return 'now'
  return prominence === 'absent' ? 'before' : prominence
}
