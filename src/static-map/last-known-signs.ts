import { projectionOf, type Viewport } from '../core/geo/web-mercator.ts'
import {
  dotOf,
  placeLabels,
  type Box,
  type Label,
  type PlacedLabel,
} from '../core/drawing/label-placement.ts'
import type { StandingMark } from '../core/drawing/last-known-marks.ts'

/** Where a group was last reported, with its words set beside it. */
export type StandingSign = PlacedLabel & { solid: boolean }

/**
 * The marks of the groups' last reports that stand on a sheet; every one says who and when, in whatever
 * room there is.
 */
export function standingSigns(
  marks: readonly StandingMark[],
  sheet: Viewport,
  taken: readonly Box[] = [],
): StandingSign[] {
  const project = projectionOf(sheet)
  const isOn = ({ at: [x, y] }: Label) => x >= 0 && y >= 0 && x <= sheet.width && y <= sheet.height
  const labels = marks
    .map(({ key, at, lines }): Label => ({
      key,
      at: project(at),
      lines,
      size: 12,
      offset: 9,
      further: [14, 30, 48, 70, 100, 140],
    }))
    .filter(isOn)
  const room = { left: 2, top: 2, right: sheet.width - 2, bottom: sheet.height - 2 }
  const solid = new Set(marks.filter((mark) => mark.solid).map(({ key }) => key))
  return placeLabels(labels, room, [...labels.flatMap(dotOf), ...taken], () => true).map(
    (placed) => ({
      ...placed,
      solid: solid.has(placed.key),
    }),
  )
}

/**
 * Where the sign of something struck in an area is drawn: aside, where a group's mark stands at the same
 * middle. Neither was reported there, and one on the other would say that the group was struck.
 */
export function asideOf(
  at: [x: number, y: number],
  standing: readonly StandingSign[],
): [x: number, y: number] {
  const [x, y] = at
  const isTaken = standing.some((mark) => Math.hypot(mark.at[0] - x, mark.at[1] - y) < 14)
  return isTaken ? [x - 18, y] : at
}
