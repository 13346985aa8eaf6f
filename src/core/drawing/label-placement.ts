import {
  leaderOf,
  settings,
  type LabelBox,
  type Label,
  type PlacedLabel,
  type Point,
} from './label-settings.ts'

/** True where two boxes share more than an edge. */
export const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const inside = (box: LabelBox, room: LabelBox): boolean =>
  box.left >= room.left &&
  box.right <= room.right &&
  box.top >= room.top &&
  box.bottom <= room.bottom

/** The mark that a name stands beside; a name that is set on its point has none. */
export function dotOf({ at: [x, y], offset, centred }: Label): LabelBox[] {
  const half = offset * 0.6
  return centred ? [] : [{ left: x - half, top: y - half, right: x + half, bottom: y + half }]
}

/** What names take of a sheet: their words, and the marks beside which they stand. */
export const boxesOf = (placed: readonly PlacedLabel[]): LabelBox[] =>
  placed.flatMap((one) => [one.box, ...dotOf(one)])

/**
 * Sets names where they overlap neither one another, nor one another’s marks, nor what is `taken`, the
 * first in the list first, and where they can with a line that crosses none of that, and off `spared` boxes; a name
 * for which there is no room is left out, except those that `must` be set.
 */
export function placeLabels(
  labels: readonly Label[],
  room: LabelBox,
  taken: readonly LabelBox[] = [],
  must: (label: Label) => boolean = () => false,
  spared: readonly LabelBox[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const label of labels) {
    const others = [...taken, ...boxesOf(placed)]
    const way =
      bestOf(settings(label, room), { others, lines: linesTo(placed), room, spared }) ??
      (must(label) ? leastCrowded(label, others, room) : undefined)
    if (way) placed.push(way)
  }
  return placed
}

/** The first way that covers nothing and whose line crosses nothing; where there is none, the first that covers nothing. */
function bestOf(
  ways: Iterable<PlacedLabel>,
  { others, lines, room, spared }: Surroundings,
): PlacedLabel | undefined {
  let free: PlacedLabel | undefined
  for (const way of ways) {
    if (!inside(way.box, room) || others.some((other) => overlap(way.box, other))) continue
    const isClear = linesTo([way]).every((line) => !others.some((box) => runsThrough(line, box)))
    const isUncrossed = !lines.some((line) => runsThrough(line, way.box))
    if (isClear && isUncrossed && !spared.some((one) => overlap(way.box, one))) return way
    free ??= way
  }
  return free
}

type Line = [from: Point, to: Point]

/** What is on a sheet when a name is set: boxes that it may not cover, lines and boxes that it would better not. */
type Surroundings = {
  others: readonly LabelBox[]
  lines: readonly Line[]
  room: LabelBox
  spared: readonly LabelBox[]
}

/** The lines that lead to names set far off their points. */
const linesTo = (placed: readonly PlacedLabel[]): Line[] =>
  placed.flatMap((one) => {
    const line = leaderOf(one)
    return line ? [line] : []
  })

/** Whether a line shares a stretch with a box (Liang and Barsky, 1984). */
function runsThrough([[ax, ay], [bx, by]]: Line, box: LabelBox): boolean {
  let [least, most] = [0, 1]
  const [dx, dy] = [bx - ax, by - ay]
  for (const [p, q] of [
    [-dx, ax - box.left],
    [dx, box.right - ax],
    [-dy, ay - box.top],
    [dy, box.bottom - ay],
  ] as const) {
    if (p === 0 && q < 0) return false
    if (p < 0) least = Math.max(least, q / p)
    if (p > 0) most = Math.min(most, q / p)
  }
  return least < most
}

/** How much of a box others cover, px². */
const covered = (box: LabelBox, others: readonly LabelBox[]): number =>
  others.reduce((sum, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left)
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
    return sum + Math.max(0, width) * Math.max(0, height)
  }, 0)

function leastCrowded(label: Label, taken: readonly LabelBox[], room: LabelBox) {
  const crowd = ({ box }: PlacedLabel) => covered(box, taken) + (inside(box, room) ? 0 : 1e6)
  return [...settings(label, room)]
    .map((way) => ({ way, crowd: crowd(way) }))
    .sort((a, b) => a.crowd - b.crowd)[0]?.way
}
