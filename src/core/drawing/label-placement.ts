import { widthOf } from '../text/text-width.ts'

/** A box on paper, px. */
export type LabelBox = { left: number; top: number; right: number; bottom: number }

/** A name to be set beside a point: its lines, its size in px, and how far from the point it stands. */
export type Label = {
  key: string
  at: [x: number, y: number]
  lines: string[]
  size: number
  offset: number
  /** Set on the point itself, as a country's name is. */
  centred?: boolean
  /** Other points on which it may be set as well: inside the area that it names. */
  within?: readonly (readonly [x: number, y: number])[]
  /** How much further off it may stand where there is no room nearer, px, the nearest first; a line leads to it. */
  further?: readonly number[]
  /** Room before its first line, px: for a letter. */
  indent?: number
}

/** Where a name is set: the middle of its first line's baseline box, and how it is aligned there. */
export type PlacedLabel = Label & {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  box: LabelBox
}

const leading = 1.2

const sizeOf = ({ lines, size, indent = 0 }: Label): [width: number, height: number] => [
  Math.max(0, ...lines.map((line) => widthOf(line, size))) + indent,
  Math.max(1, lines.length) * size * leading,
]

/** The ways of setting a name around its point, the best first; one that may stand further off is also shifted into the room. */
function* settings(label: Label, room: LabelBox): Generator<PlacedLabel> {
  const [width, height] = sizeOf(label)
  const [x, y] = label.at
  const place = (anchor: PlacedLabel['anchor'], dx: number, dy: number): PlacedLabel => {
    const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor]
    const top = y + dy - height / 2
    const box = { left, top, right: left + width, bottom: top + height }
    return { ...label, x: x + dx, y: y + dy, anchor, box }
  }
  if (label.centred) {
    yield place('middle', 0, 0)
    for (const [px, py] of label.within ?? []) yield place('middle', px - x, py - y)
    if (!label.further) return
  }
  for (const more of [0, ...(label.further ?? [])]) {
    const offset = label.offset + more
    const away = offset + height / 2
    yield place('start', offset, 0)
    yield place('end', -offset, 0)
    yield place('middle', 0, away)
    yield place('middle', 0, -away)
    yield place('start', offset * 0.7, away * 0.8)
    yield place('start', offset * 0.7, -away * 0.8)
    yield place('end', -offset * 0.7, away * 0.8)
    yield place('end', -offset * 0.7, -away * 0.8)
    if (!label.further) continue
    const shift = Math.max(room.left - x + width / 2, Math.min(0, room.right - x - width / 2))
    yield place('middle', shift, away)
    yield place('middle', shift, -away)
  }
}

/** Where the line ends that leads from a point to a name set far off it, px from the point; null for a name beside it. */
export function leaderOf({
  at: [x, y],
  box,
  offset,
}: PlacedLabel): [dx: number, dy: number] | null {
  const dx = Math.min(box.right, Math.max(box.left, x)) - x
  const dy = Math.min(box.bottom, Math.max(box.top, y)) - y
  return Math.hypot(dx, dy) > offset * 1.5 ? [dx, dy] : null
}

type Line = { from: readonly [x: number, y: number]; by: readonly [dx: number, dy: number] }

/** The lines that lead to names set far off their points. */
const leadersTo = (placed: readonly PlacedLabel[]): Line[] =>
  placed.flatMap((one) => {
    const by = leaderOf(one)
    return by ? [{ from: one.at, by }] : []
  })

/** True where a line passes through a box: its part within each pair of sides, one after the other (Liang and Barsky). */
function crosses({ from, by }: Line, box: LabelBox): boolean {
  let [first, last] = [0, 1]
  for (const [start, step, least, most] of [
    [from[0], by[0], box.left, box.right],
    [from[1], by[1], box.top, box.bottom],
  ] as const) {
    const [a, b] = [(least - start) / step, (most - start) / step]
    if (step === 0 && (start <= least || start >= most)) return false
    if (step === 0) continue
    first = Math.max(first, Math.min(a, b))
    last = Math.min(last, Math.max(a, b))
  }
  return first < last
}

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
 * first in the list first; where they can, no line that leads to one crosses another, and `spared` boxes stay
 * free. A name for which there is no room is left out, except those that `must` be set.
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
    const ways = [...settings(label, room)]
    const others = [...taken, ...boxesOf(placed)]
    const leaders = leadersTo(placed)
    const free = ways.filter(
      ({ box }) => inside(box, room) && !others.some((other) => overlap(box, other)),
    )
    const clear = free.filter(
      (way) =>
        !leaders.some((line) => crosses(line, way.box)) &&
        !leadersTo([way]).some((line) => others.some((other) => crosses(line, other))),
    )
    const sparing = (all: typeof free) =>
      all.find(({ box }) => !spared.some((one) => overlap(box, one)))
    const best = sparing(clear) ?? clear[0] ?? sparing(free) ?? free[0]
    const way = best ?? (must(label) ? leastCrowded(ways, others, room) : undefined)
    if (way) placed.push(way)
  }
  return placed
}

/** How much of a box others cover, px². */
const covered = (box: LabelBox, others: readonly LabelBox[]): number =>
  others.reduce((sum, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left)
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
    return sum + Math.max(0, width) * Math.max(0, height)
  }, 0)

function leastCrowded(ways: readonly PlacedLabel[], taken: readonly LabelBox[], room: LabelBox) {
  const crowd = ({ box }: PlacedLabel) => covered(box, taken) + (inside(box, room) ? 0 : 1e6)
  return [...ways].sort((a, b) => crowd(a) - crowd(b))[0]
}
