import type { Claim, Shapes } from '../story/claim.ts'
import { type Whereabouts } from '../geo/geodesic-distance.ts'
import { whereaboutsOf } from '../story/whereabouts.ts'
import { hasOwnTime, type When } from '../time/when.ts'

/**
 * When something was somewhere, in ms: it came by `by` at the latest and left at `until` at the
 * earliest. Of one moment, `by` is the latest bound and `until` the earliest; of what lasted, they
 * are the bounds of the span in which it was certainly there (reversed where there is none).
 */
export type Presence = { earliest: number; latest: number; by: number; until: number }

/** A report of where a group was, with a time of its own and a place that both have bounds. */
export type DatedPosition = { claim: Claim; place: Whereabouts; presence: Presence }

/** Null where the time is only that of publication, or open at an end. */
export function presenceOf(when: When | null): Presence | null {
  if (!hasOwnTime(when)) return null
  const { earliest, latest, begunBy, endsFrom } = when
  if (earliest === null || latest === null) return null
  if (when.mode === 'once') return { earliest, latest, by: latest, until: earliest }
  if (begunBy === null || endsFrom === null) return null
  return { earliest, latest, by: begunBy, until: endsFrom }
}

/** Being there at one instant (ms). */
export const presentAt = (instant: number): Presence => ({
  earliest: instant,
  latest: instant,
  by: instant,
  until: instant,
})

/**
 * Null for all but positions: a movement's place may be where it was bound for, and a strike that
 * concerns a group may lie on the road ahead of it.
 */
export function datedPositionOf(claim: Claim, shapes: Shapes): DatedPosition | null {
  if (claim.kind !== 'position') return null
  const presence = presenceOf(claim.when)
  const place = whereaboutsOf(claim, shapes)
  return presence && place && { claim, place, presence }
}

/** The reports among some claims, in the order of their earliest bounds, then their latest. */
export const datedPositionsOf = (claims: readonly Claim[], shapes: Shapes): DatedPosition[] =>
  claims
    .flatMap((claim) => datedPositionOf(claim, shapes) ?? [])
    .sort(({ presence: a }, { presence: b }) => a.earliest - b.earliest || a.latest - b.latest)

/**
 * The most time (ms) that there can have been to get from one to the other, in either order: 0
 * where both were certainly at once.
 */
export const mostTimeBetween = (a: Presence, b: Presence): number =>
  Math.max(0, b.by - a.until, a.by - b.until)

/** The least time (ms) between the two, in either order: 0 where their bounds overlap or touch. */
export const leastTimeBetween = (a: Presence, b: Presence): number =>
  Math.max(0, b.earliest - a.latest, a.earliest - b.latest)
