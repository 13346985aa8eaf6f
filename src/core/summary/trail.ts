import type { Claim } from '../story/claim.ts'
import { byPlace, inTime, type Context, type SamePlace } from './report.ts'

/**
 * Where a group was reported before, in the order of time: reports of one place that follow one another
 * are one step.
 */
export function trailOf(earlier: readonly Claim[], context: Context): SamePlace[] {
  const runs: Claim[][] = []
  let place: string | null = null
  for (const claim of [...earlier].sort(inTime)) {
    const [{ key } = { key: '' }] = byPlace([claim], context)
    if (key === place) runs.at(-1)?.push(claim)
    else runs.push([claim])
    place = key
  }
  return runs.flatMap((run) => byPlace(run, context))
}
