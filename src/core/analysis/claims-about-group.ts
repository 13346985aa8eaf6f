import type { Claim } from '../story/claim.ts'
import type { Group } from '../story/story.ts'

/**
 * The claims that tell where a group can have been: those about it, and those about what became it,
 * as far as they lie wholly before it can have begun. Where no claim given tells when it began,
 * nothing about what became it counts.
 */
export function claimsConcerning(
  id: string,
  claims: readonly Claim[],
  groups: readonly Group[],
): Claim[] {
  /** Until when (ms) what is told of each group counts. */
  const until = new Map([[id, Infinity]])
  // What is put in on the way is come to in its turn.
  for (const [part, counts] of until) {
    const begins = beginOf(part, claims, groups)
    for (const whole of groups)
      if (whole.became.includes(part) && !until.has(whole.id))
        until.set(whole.id, Math.min(counts, begins))
  }
  return claims.filter(({ about, when }) => {
    const counts = until.get(about ?? '') ?? -Infinity
    return counts === Infinity || (when?.latest ?? Infinity) <= counts
  })
}

/** The earliest (ms) that a group can have begun, by the claim that it begins with. */
function beginOf(id: string, claims: readonly Claim[], groups: readonly Group[]): number {
  const first = groups.find((group) => group.id === id)?.beginsWith.claim
  return claims.find((claim) => claim.id === first)?.when?.floor ?? -Infinity
}
