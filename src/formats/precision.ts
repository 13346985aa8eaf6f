import type { Position } from 'geojson'
import type { Claim, Shapes } from '../core/story/claim.ts'
import { knownWithin } from '../core/filter/filter.ts'
import { dayOf } from '../core/time/time-zone.ts'
import type { When } from '../core/time/when.ts'

/** How exactly a time is known: from a clock time down to nothing. */
export function precisionOf(when: When | null): string {
  if (when === null) return 'undated'
  if (when.basis === 'published') return 'published'
  if (when.clock !== null) return 'clock'
  if (when.first === null || when.last === null) return 'open'
  return when.first === when.last ? 'day' : 'days'
}

/** An instant as RFC 3339 in UTC, which always tells seconds; null stays open. */
export const formatInstant = (instant: number | null | undefined): string | null =>
  instant === null || instant === undefined
    ? null
    : new Date(instant).toISOString().replace('.000Z', 'Z')

/**
 * The first and the last calendar day (YYYY-MM-DD, both inclusive) that the outer bounds touch in `zone`; null
 * where a bound is open. A UTC instant cut to its date would be the day before, east of Greenwich.
 */
export function daysOf(when: When | null, zone: string): [string | null, string | null] {
  const day = (instant: number) => dayOf(instant, zone)
  if (when === null) return [null, null]
  const { earliest, latest } = when
  return [
    earliest === null ? null : day(earliest),
    latest === null ? null : day(Math.max(latest - 1, earliest ?? -Infinity)),
  ]
}

/** Within how many km a place is known, as `knownWithin` has it; an area's is rounded up, never down. */
export function withinOf(claim: Claim, shapes: Shapes): number | null {
  const within = knownWithin(claim, shapes)
  return within === null || claim.where.kind === 'circle' ? within : Math.ceil(within)
}

/** The point in the middle of a circle: not a position. Null where a place is no circle. */
export function centreOf({ where }: Claim, shapes: Shapes): Position | null {
  const geometry = where.shape === null ? undefined : shapes[where.shape]
  return where.kind === 'circle' && geometry?.type === 'Point' ? geometry.coordinates : null
}
