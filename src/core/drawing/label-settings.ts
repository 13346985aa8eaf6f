import { widthOf } from '../text/text-width.ts'

/** A point on paper, px. */
export type Point = readonly [x: number, y: number]

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
  /** Other points on which it may be set as well, or from which a line may lead to it: inside the area that it names. */
  within?: readonly Point[]
  /** How much further off it may stand where there is no room nearer, px, the nearest first; a line leads to it. */
  further?: readonly number[]
  /** How many times wider its letters may run than those that are measured: bold ones, or a reader’s own. */
  stretch?: number
  /** Room before its first line, px: for a letter. */
  indent?: number
}

/** Where a name is set: the middle of its first line's baseline box, how it is aligned there, and the point that it is set about. */
export type PlacedLabel = Label & {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  box: LabelBox
  from: Point
}

const leading = 1.2

const sizeOf = ({
  lines,
  size,
  stretch = 1,
  indent = 0,
}: Label): [width: number, height: number] => [
  Math.max(0, ...lines.map((line) => widthOf(line, size) * stretch)) + indent,
  Math.max(1, lines.length) * size * leading,
]

const shiftOf = { start: 0, middle: 0.5, end: 1 }

/** A name set at so many px from a point. */
function setAt(label: Label, from: Point, anchor: PlacedLabel['anchor'], dx: number, dy: number) {
  const [width, height] = sizeOf(label)
  const [x, y] = [from[0] + dx, from[1] + dy]
  const [left, top] = [x - width * shiftOf[anchor], y - height / 2]
  const box = { left, top, right: left + width, bottom: top + height }
  return { ...label, x, y, anchor, box, from }
}

/** The ways of setting a name about a point, so far off it, the best first. */
function settingsAbout(label: Label, from: Point, offset: number): PlacedLabel[] {
  const away = offset + sizeOf(label)[1] / 2
  return [
    setAt(label, from, 'start', offset, 0),
    setAt(label, from, 'end', -offset, 0),
    setAt(label, from, 'middle', 0, away),
    setAt(label, from, 'middle', 0, -away),
    setAt(label, from, 'start', offset * 0.7, away * 0.8),
    setAt(label, from, 'start', offset * 0.7, -away * 0.8),
    setAt(label, from, 'end', -offset * 0.7, away * 0.8),
    setAt(label, from, 'end', -offset * 0.7, -away * 0.8),
  ]
}

/** The ways of setting a name over and under a point, shifted so far aside that it has room. */
function settingsWithin(label: Label, from: Point, offset: number, room: LabelBox): PlacedLabel[] {
  const [width, height] = sizeOf(label)
  const away = offset + height / 2
  const [x] = from
  const shift = Math.max(room.left - x + width / 2, Math.min(0, room.right - x - width / 2))
  return [setAt(label, from, 'middle', shift, away), setAt(label, from, 'middle', shift, -away)]
}

/** The ways of setting a name on points: about its middle, or, where it may be moved, beginning or ending there. */
function* settingsOn(label: Label, points: readonly Point[]): Generator<PlacedLabel> {
  for (const point of points) yield setAt(label, point, 'middle', 0, 0)
  if (!label.further) return
  const half = sizeOf(label)[1] / 2
  for (const point of points)
    for (const anchor of ['start', 'end'] as const)
      for (const dy of [0, half, -half])
        yield setAt(label, point, anchor, anchor === 'start' ? -half : half, dy)
}

/** The ways of setting a name, the best first: on or beside its point; what must stand further off as near as it can, and shifted into the room. */
export function* settings(label: Label, room: LabelBox): Generator<PlacedLabel> {
  const { at, within = [], offset, further = [], centred } = label
  const points = [at, ...within]
  if (centred) yield* settingsOn(label, points)
  else yield* settingsAbout(label, at, offset)
  const far = points.flatMap((point) =>
    further.flatMap((more) => [
      ...settingsAbout(label, point, offset + more),
      ...settingsWithin(label, point, offset + more, room),
    ]),
  )
  yield* far
    .map((way) => ({ way, length: Math.hypot(...gapOf(way)) }))
    .sort((a, b) => a.length - b.length)
    .map(({ way }) => way)
}

/** From the point that a name is set about to the nearest of its words, px. */
const gapOf = ({ from: [x, y], box }: PlacedLabel): [dx: number, dy: number] => [
  Math.min(box.right, Math.max(box.left, x)) - x,
  Math.min(box.bottom, Math.max(box.top, y)) - y,
]

/** The line that leads to a name set far off its point, from there to its words; null for a name beside it. */
export function leaderOf(placed: PlacedLabel): [from: Point, to: Point] | null {
  const [dx, dy] = gapOf(placed)
  const [x, y] = placed.from
  return Math.hypot(dx, dy) > placed.offset * 1.5 ? [placed.from, [x + dx, y + dy]] : null
}
