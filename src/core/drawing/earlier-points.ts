import type { Position } from 'geojson'
import { groupBy } from '../collections/group-by.ts'
import { hasOwnTime } from '../time/when.ts'
import { formatWhenShort } from '../time/format-time.ts'
import type { Labelling } from './moment-label.ts'

/** A point that was struck before, with how many reports say so. */
export type StruckBefore = { key: string; at: Position; claims: string[] }

/** Points that were struck more than a day and a half before; areas in which something was are left to the list. */
export function struckBefore({ summary, pointsOf, spatial }: Labelling): StruckBefore[] {
  const { older, untimed, recent } = summary.strikes
  const now = new Set(recent.map(({ claim }) => spatial.keyOf(claim)))
  const reportedPoints = [...older, ...untimed].filter(
    ({ precision, claim }) => precision === 'point' && !now.has(spatial.keyOf(claim)),
  )
  return [...groupBy(reportedPoints, ({ claim }) => spatial.keyOf(claim))].flatMap(
    ([key, strikes]) => {
      const [at] = strikes[0] ? pointsOf(strikes[0].claim) : []
      return at ? [{ key, at, claims: strikes.map(({ claim }) => claim.id) }] : []
    },
  )
}

/** A point at which a group was reported before, and the day. */
export type TrailStep = { key: string; at: Position; claims: string[]; when: string }

/** Where the groups that are spoken of were reported before, as far as reports name points; the oldest first. */
export function trailSteps({ summary, pointsOf, time, zone }: Labelling): TrailStep[] {
  const steps = summary.groups.flatMap(({ trail }) => trail)
  const reportedPoints = steps.filter(
    ({ precision, claims: [{ when }] }) => precision === 'point' && hasOwnTime(when),
  )
  return [...groupBy(reportedPoints, ({ key }) => key.replace(/^way \w+ |^way /, ''))].flatMap(
    ([key, all]) => {
      const claims = all.flatMap((step) => [...step.claims])
      const last = all.at(-1)?.claims[0]
      const [at] = last ? pointsOf(last) : []
      if (!last?.when || !at) return []
      return [
        {
          key,
          at,
          claims: claims.map(({ id }) => id),
          when: formatWhenShort(last.when, time, zone),
        },
      ]
    },
  )
}
