import type { Claim, Tier } from '../story/claim.ts'

export const tierChoices = ['starting', 'other', 'all'] as const
export type TierChoice = (typeof tierChoices)[number]

/** Known by when: an instant (ms), `now` as the first clock goes on, or null: everything published. */
export type SecondClock = number | 'now' | null

/** Why something of the story is not shown: the first choice of the reader's that leaves it out. */
export type HiddenBy = 'tier' | 'account' | 'known' | 'filter'

/** True where something of `tier` is shown under the reader's choice. Holds for places and legs as well. */
export const isInTier = (tier: Tier, choice: TierChoice): boolean =>
  choice === 'all' || tier === choice

/** The claims of the tier that the reader has chosen to weigh. */
export function claimsInForce(claims: readonly Claim[], choice: TierChoice): Claim[] {
  return claims.filter((claim) => isInTier(claim.tier, choice))
}
