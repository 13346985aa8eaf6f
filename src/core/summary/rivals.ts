import type { Claim } from '../story/claim.ts'
import { recently } from './recency.ts'
import { byPlace, inTime, latestFirst, type Context, type SamePlace } from './report.ts'

/** A place that reports name and no other report merely widens; `wider` are those that only widen it. */
export type Rival = SamePlace & { letter: string; wider: SamePlace[] }

/** A, B … Z, AA, AB … */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** True where the bands of two reports overlap or lie no farther apart than what is still of now. */
function ofOneTime(a: Claim, b: Claim): boolean {
  const [first, second] = [a, b].sort(inTime)
  if (!first || !second) return true
  const [ends, begins] = [first.when?.latest ?? Infinity, second.when?.earliest ?? -Infinity]
  return begins <= ends + recently
}

const bySize =
  ({ spatial }: Context) =>
  (a: SamePlace, b: SamePlace): number => {
    const [sizeA, sizeB] = [spatial.km2(a.claims[0]), spatial.km2(b.claims[0])]
    return (
      (sizeA === sizeB ? 0 : sizeA - sizeB) ||
      b.origins - a.origins ||
      b.outlets - a.outlets ||
      latestFirst(a.claims[0], b.claims[0])
    )
  }

/** Stays come before ways, and what anybody who speaks for himself bears out, be it more widely, before what nobody does. */
const standing = ({ claims, origins, wider }: Omit<Rival, 'letter'>): number =>
  (claims[0].kind === 'movement' ? 2 : 0) +
  (origins > 0 || wider.some((place) => place.origins > 0) ? 0 : 1)

/**
 * The places that reports of a group name, told apart: those that repeat one another are one, those
 * that only widen another of the same time are folded into it, and the rest are lettered, the
 * narrowest and best supported first. That is an order, and no verdict.
 */
export function rivalsOf(reports: readonly Claim[], context: Context): Rival[] {
  const { holds } = context.spatial
  const found: Omit<Rival, 'letter'>[] = []
  for (const place of byPlace(reports, context).sort(bySize(context))) {
    const [claim] = place.claims
    const narrower = found.find(
      ({ claims: [other] }) =>
        other.kind === claim.kind && holds(claim, other) && ofOneTime(claim, other),
    )
    if (narrower) narrower.wider.push(place)
    else found.push({ ...place, wider: [] })
  }
  // Sorting is stable: of equal standing, the narrowest stays first.
  return found
    .sort((a, b) => standing(a) - standing(b))
    .map((place, i) => ({ ...place, letter: letterOf(i) }))
}
