import type { Claim, Shapes } from '../story/claim.ts'
import { rangeKm } from '../geo/geodesic-distance.ts'
import { leastTimeBetween, mostTimeBetween, datedPositionsOf } from './dated-position.ts'
import { speedOf } from '../geo/speed.ts'

/** One report of a group and the next: km, ms, km/h; see `speedOf`. */
export type LegSpeed = {
  from: string
  to: string
  /** The bounds do not overlap: which came first is certain. */
  ordered: boolean
  distance: [least: number, greatest: number]
  time: [least: number, most: number]
  speed: [least: number, greatest: number | null]
}

/** How fast a group must and can have gone from each of its reports to the next. */
export function legSpeedsOf(group: string, claims: readonly Claim[], shapes: Shapes): LegSpeed[] {
  const reports = datedPositionsOf(
    claims.filter(({ about }) => about === group),
    shapes,
  )
  return reports.flatMap((to, i) => {
    const from = reports[i - 1]
    if (!from) return []
    const distance = rangeKm(from.place, to.place)
    const time: LegSpeed['time'] = [
      leastTimeBetween(from.presence, to.presence),
      mostTimeBetween(from.presence, to.presence),
    ]
    const ordered = from.presence.latest <= to.presence.earliest
    const speed = speedOf(distance, time)
    return { from: from.claim.id, to: to.claim.id, ordered, distance, time, speed }
  })
}
