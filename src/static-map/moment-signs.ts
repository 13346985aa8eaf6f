import type { Position } from 'geojson'
import type { LabelBox, Label, PlacedLabel } from '../core/drawing/label-settings.ts'
import { placeLabels } from '../core/drawing/label-placement.ts'
import { struckBefore, trailSteps } from '../core/drawing/earlier-points.ts'
import { groupLabels } from '../core/drawing/group-labels.ts'
import type { Labelling, MomentLabel } from '../core/drawing/moment-label.ts'
import { strikeLabels } from '../core/drawing/strike-labels.ts'
import { projectionOf, type Viewport } from '../core/geo/web-mercator.ts'

type Point = [x: number, y: number]

/** Words of the moment with their place on a sheet (px), and the sign at the spot that they are about, if there is one. */
export type MomentSign = MomentLabel & { placed: PlacedLabel | null; point: Point }

/** A small sign for what was before: a spot of a group's way with its day, or one that was struck, with a count. */
export type QuietSign = {
  key: string
  kind: 'group' | 'strike' | 'brought'
  claims: string[]
  point: Point
  placed: PlacedLabel | null
}

/** What of a moment stands on a sheet beside areas and names. */
export type MomentSigns = { now: MomentSign[]; before: QuietSign[] }

const size = 12
/** Below this width (px) a map has room for few words. */
const narrow = 560
/** How far a sign of now, and of before, reaches from its spot, px. */
const [strong, small] = [9, 4]
/** How much further off words may stand that must be set, px; a line leads to them. */
const further = [10, 26, 44, 66, 92, 122, 160]
/** The same of words that may be left out: on a narrow map what was struck has hardly any room in its area. */
const nearer = further.slice(0, 4)

const around = ([x, y]: Point, half: number): LabelBox => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
})

/**
 * What is said on a sheet of a moment, set beside what is taken by names, which hold still. The words of groups
 * are always set, those of strikes and of what was before where there is room.
 */
export function momentSigns(
  labelling: Labelling,
  sheet: Viewport,
  taken: readonly LabelBox[] = [],
): MomentSigns {
  const project = projectionOf(sheet)
  const said = { ...labelling, brief: sheet.width < narrow }
  const at = (position: Position): Point => [...project(position)]
  const room = { left: 3, top: 3, right: sheet.width - 3, bottom: sheet.height - 3 }
  const isOn = ([x, y]: Point) => x >= 0 && y >= 0 && x <= sheet.width && y <= sheet.height
  const groups = groupLabels(said)
  const spots = groups.filter(({ isPoint }) => isPoint).map((label) => at(label.at))
  const labels = joined(
    [...groups, ...strikeLabels(said)]
      .map((label) => {
        const point = at(label.at)
        return { ...label, point: label.kind === 'strike' ? asideOf(point, spots) : point }
      })
      .filter(({ point, isPoint }) => !isPoint || isOn(point)),
  )
  const steps = trailSteps(labelling).map(({ when, ...step }) => ({
    ...step,
    kind: 'group' as const,
    line: when,
  }))
  const struck = struckTogether(
    struckBefore(labelling).map((mark) => ({ ...mark, point: beside(at(mark.at)) })),
  ).map((mark) => ({
    ...mark,
    kind: 'strike' as const,
    line: labelling.words.struckBefore(mark.claims.length),
  }))
  const quiet = [...steps.map((step) => ({ ...step, point: at(step.at) })), ...struck].filter(
    ({ point }) => isOn(point),
  )

  const signs = [
    ...labels.filter(({ isPoint }) => isPoint).map(({ point }) => around(point, strong)),
    ...quiet.map(({ point }) => around(point, small)),
  ]
  const asked = labels.map((label): Label => ({
    key: label.key,
    at: label.point,
    lines: label.lines,
    size,
    stretch: 1.1,
    offset: label.isPoint ? strong + 3 : 4,
    indent: label.letter !== null && !label.isPoint ? 20 : 0,
    centred: !label.isPoint,
    within: label.within.map(at),
    ...(label.kind === 'group' || label.isPoint ? { further } : {}),
    ...(label.kind === 'strike' && !label.isPoint && said.brief ? { further: nearer } : {}),
  }))
  const isGroup = new Set(labels.filter(({ kind }) => kind === 'group').map(({ key }) => key))
  const placed = placeLabels(asked, room, [...taken, ...signs], ({ key }) => isGroup.has(key))
  const quietAsked = quiet
    .filter(({ line }) => line !== '')
    .map(({ key, kind, line, point }): Label => ({
      key: `${kind} ${key}`,
      at: point,
      lines: [line],
      size: 10,
      offset: small + 2,
      ...(kind === 'strike' ? { further: nearer.slice(0, 2) } : {}),
    }))
  const quietPlaced = placeLabels(quietAsked, room, [
    ...taken,
    ...signs,
    ...placed.map(({ box }) => box),
  ])
  const found = (all: readonly PlacedLabel[], key: string) =>
    all.find((one) => one.key === key) ?? null
  return {
    now: labels
      .map((label) => ({ ...label, placed: found(placed, label.key) }))
      .filter(({ placed, isPoint }) => placed !== null || isPoint),
    before: quiet.map(({ key, kind, claims, point }) => ({
      ...{ key, kind, claims, point },
      placed: found(quietPlaced, `${kind} ${key}`),
    })),
  }
}

/** Beside the ring of a place, on which the sign of an earlier strike would be lost. */
const beside = ([x, y]: Point): Point => [x + 8, y - 9]

/** Earlier strikes whose signs would cover one another have one sign. */
function struckTogether<T extends { claims: string[]; point: Point }>(marks: readonly T[]): T[] {
  const all: T[] = []
  for (const mark of marks) {
    const i = all.findIndex((one) => areOne(one, mark))
    const first = all[i]
    if (first) all[i] = { ...first, claims: [...first.claims, ...mark.claims] }
    else all.push(mark)
  }
  return all
}

/** Two lettered points that would cover one another have one sign, with the letters of both, if both are solid or neither. */
function joined(labels: readonly Pointed[]): Pointed[] {
  const all: Pointed[] = []
  for (const label of labels) {
    const i = all.findIndex((one) => isLettered(one) && isLettered(label) && areAlike(one, label))
    const first = all[i]
    if (first)
      all[i] = {
        ...first,
        letter: `${first.letter}/${label.letter}`,
        claims: [...first.claims, ...label.claims],
      }
    else all.push(label)
  }
  return all
}
type Pointed = MomentLabel & { point: Point }
const isLettered = ({ isPoint, letter }: MomentLabel) => isPoint && letter !== null
const areAlike = (one: Pointed, other: Pointed) => one.solid === other.solid && areOne(one, other)
const areOne = ({ point: [x, y] }: { point: Point }, { point: [a, b] }: { point: Point }) =>
  Math.hypot(a - x, b - y) < 2 * strong

/**
 * Where the sign of something struck is drawn: aside, where a group's sign stands at the same spot. One on the
 * other would say that the group was struck.
 */
function asideOf([x, y]: Point, groups: readonly Point[]): Point {
  const isTaken = groups.some(([a, b]) => Math.hypot(a - x, b - y) < 16)
  return isTaken ? [x + 15, y - 13] : [x, y]
}

/** What those words and signs take of a sheet. */
export const takenBySigns = ({ now, before }: MomentSigns): LabelBox[] => [
  ...now.flatMap(({ placed }) => (placed ? [placed.box] : [])),
  ...now.filter(({ isPoint }) => isPoint).map(({ point }) => around(point, strong)),
  ...before.map(({ point }) => around(point, small)),
]
