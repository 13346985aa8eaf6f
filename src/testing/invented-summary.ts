import { supersededAt } from '../core/analysis/group-status.ts'
import { stopAt, stopsOf } from '../core/analysis/stops.ts'
import type { Claim, Shapes } from '../core/story/claim.ts'
import type { Story } from '../core/story/story.ts'
import { spatialRelationsOf, type SpatialRelations } from '../core/summary/place.ts'
import { summaryOf, type MomentSummary } from '../core/summary/moment-summary.ts'
import { dayOf, isMidnight } from '../core/time/time-zone.ts'
import { at, endOf, invented } from './invented-story.ts'

const square = (west: number, size: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, 34],
      [west + size, 34],
      [west + size, 34 + size],
      [west, 34 + size],
      [west, 34],
    ],
  ],
})
/** P and Q are towns; `wide` takes in P, and `other` neither. */
const shapes: Shapes = {
  P: { type: 'Point', coordinates: [40, 34.5] },
  Q: { type: 'Point', coordinates: [44, 34.5] },
  wide: square(39.5, 1),
  other: square(47, 1),
  way: {
    type: 'LineString',
    coordinates: [
      [40, 34],
      [41, 34],
    ],
  },
}
export const area = (shape: string) => ({ ...at(shape), kind: 'area' as const, radius_km: null })
export const toward = (place: string) => ({
  ...at('way'),
  kind: 'bearing' as const,
  toward: place,
  radius_km: null,
})

/** What invented claims tell at a moment, on a ground where P, Q and the areas lie. */
export function summed(
  claims: Claim[],
  now = endOf(20),
  more: Partial<Story> = {},
  spatial: SpatialRelations = spatialRelationsOf(shapes),
): MomentSummary {
  const story = invented(claims, more)
  const { zone, groups, relations, begins, ends } = story
  return summaryOf({
    claims,
    story,
    superseded: supersededAt(claims, groups, relations, now),
    spatial,
    now,
    today: dayOf(isMidnight(now, zone) ? now - 1 : now, zone),
    stop: stopAt(stopsOf(claims, begins, ends), now),
  })
}

export const ids = (claims: readonly { id: string }[]): string[] => claims.map(({ id }) => id)
