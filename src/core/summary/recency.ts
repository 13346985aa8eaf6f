import { happens, type Claim } from '../story/claim.ts'

/** What was struck, or reported elsewhere, this long before (ms) is still of now: about a day and a half. */
export const recently = 36 * 3_600_000

/** When (ms) what a claim tells stops being of now; where its end is open, never. */
const recentUntil = ({ when }: Claim): number => (when?.latest ?? Infinity) + recently

/** Whether a report is recent at a moment; see `recentUntil`. */
export const isRecent = (claim: Claim, now: number): boolean => now < recentUntil(claim)

/** Moments (ms) at which something stops being of now: a summary changes with them, as with states and days. */
export const recencyTurns = (claims: readonly Claim[]): number[] =>
  claims.filter(happens).map(recentUntil).filter(Number.isFinite)
