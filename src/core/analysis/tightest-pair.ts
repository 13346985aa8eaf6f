import type { Claim, Shapes } from '../story/claim.ts'
import { contradictionsOf, type Contradiction } from './contradictions.ts'
import type { Story } from '../story/story.ts'

/** Two reports of one group that ask for some speed. */
export type SpeedPair = Extract<Contradiction, { kind: 'speed' }>

/** So slow (km/h) that any two places apart contradict one another. */
const atRest = 1e-9

const neededBy = ({ arithmetic }: SpeedPair): number => arithmetic.needed ?? Infinity

/**
 * The two reports of one group that need the greatest speed to be both right: what would be
 * contradictory first if the top speed were lowered. Null where any speed would do for all.
 */
export function tightestOf(
  claims: readonly Claim[],
  { groups }: Pick<Story, 'groups'>,
  shapes: Shapes,
): SpeedPair | null {
  const all = contradictionsOf(claims, { groups, sources: [], relations: [] }, shapes, atRest)
  return all
    .filter((one): one is SpeedPair => one.kind === 'speed')
    .reduce<SpeedPair | null>(
      (best, one) => (best && neededBy(best) >= neededBy(one) ? best : one),
      null,
    )
}
