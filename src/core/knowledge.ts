import type { Claim, Tier } from './claim.ts'

export const tierChoices = ['starting', 'other', 'all'] as const
export type TierChoice = (typeof tierChoices)[number]

/** True where something of `tier` is shown under the reader's choice. Holds for places and legs as well. */
export const isInTier = (tier: Tier, choice: TierChoice): boolean =>
  choice === 'all' || tier === choice

/** The claims in force: those the reader has chosen to weigh. Everything shown follows from these. */
export function claimsInForce(claims: readonly Claim[], choice: TierChoice): Claim[] {
  return claims.filter((claim) => isInTier(claim.tier, choice))
}
