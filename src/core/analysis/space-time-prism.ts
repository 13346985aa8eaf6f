import { simplify } from '@turf/simplify'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Claim, Shapes } from '../story/claim.ts'
import { contourOf, greatestOf, slack, type Field } from '../geo/marching-squares.ts'
import { signedKm, type Whereabouts } from '../geo/geodesic-distance.ts'
import { mostTimeBetween, presentAt, datedPositionsOf } from './dated-position.ts'
import { planeAt, polygonsOf, ringFrom, type Plane } from '../geo/azimuthal-equidistant.ts'
import { checkedSpeed, hourMs } from '../geo/speed.ts'
import { farthestKm, positionOf, turnedTo } from '../geo/n-vector.ts'
import type { Story } from '../story/story.ts'

/**
 * Where a group can have been. `empty`: nowhere, the reports contradict at this speed. `too-large`:
 * wider or higher than the window. `unbounded`: no report bounds both its own time and its place.
 */
export type Reach =
  | { kind: 'region'; geometry: Polygon | MultiPolygon }
  | { kind: 'empty' }
  | { kind: 'too-large' }
  | { kind: 'unbounded' }

/** Within `km` of a place. */
type Constraint = { place: Whereabouts; km: number }

/** The squares of the contour are at most this wide (km), so that it is right to 1 km … */
const fine = 0.6
/** … and no more than 2 to this many each way: beyond 600 km, right to a 700th of its width. */
const deepest = 10

/** What is so thin that it may slip between the squares is drawn with this much (km) around it. */
const thin = 0.4

/**
 * Where a group can have been at `now` (ms), if each of these claims that is a report of its place
 * is right and it never went faster than `topSpeedKmh`: everywhere within reach of all of them (the
 * space–time prism). Each allows the way that the top speed covers in the time between `now` and the
 * moment reported, at its most; of what lasted, in the time to the span in which it was certainly
 * there. `window` is [west, south, east, north]; one whose west is above its east crosses the
 * antimeridian. Right to 1 km up to 600 km across. The region is wound by RFC 7946; its longitudes
 * run on across the antimeridian, near those of the window.
 * @throws RangeError where the top speed is none.
 */
export function reachAt(
  claims: readonly Claim[],
  shapes: Shapes,
  now: number,
  topSpeedKmh: number,
  window: Story['window'],
): Reach {
  const speed = checkedSpeed(topSpeedKmh)
  const constraints = datedPositionsOf(claims, shapes).map(({ place, presence }) => ({
    place,
    km: (speed * mostTimeBetween(presence, presentAt(now))) / hourMs,
  }))
  if (constraints.length === 0) return { kind: 'unbounded' }
  const frame = frameOf(constraints, ((window[3] - window[1]) / 360) * farthestKm)
  if (frame === 'empty' || frame === 'too-large') return { kind: frame }
  const rings = outlineOf(frame)
  return rings ? regionOf(frame.plane, rings, window) : { kind: 'empty' }
}

type Frame = { plane: Plane; fields: Field[]; half: number }

/**
 * A square that holds everything within reach, found by looking ever closer from around the
 * tightest constraint. Nothing is left out, for no field changes by more than the way walked.
 * `tallest` is half the height of the window in km: what holds a disc of this radius is too large.
 */
function frameOf(
  constraints: readonly Constraint[],
  tallest: number,
): Frame | 'empty' | 'too-large' {
  const sizeOf = ({ place, km }: Constraint) => Math.min(place.spread + km, farthestKm)
  const [tightest] = [...constraints].sort((a, b) => sizeOf(a) - sizeOf(b))
  if (!tightest) return 'too-large'
  let { centre } = tightest.place
  let half = sizeOf(tightest) + 1
  for (;;) {
    const plane = planeAt(centre)
    const fields = constraints
      .map(
        ({ place, km }): Field =>
          (x, y) =>
            signedKm(plane(x, y), place) - km,
      )
      .filter((field) => field(0, 0) >= -half * Math.SQRT2 - slack)
    const box = boxOf(fields, half, tallest)
    if (typeof box === 'string') return box
    const [west, south, east, north] = box
    const closer = Math.hypot(east - west, north - south) / 2
    if (closer > 0.75 * half) return { plane, fields, half: half + 2 * thin }
    centre = plane((west + east) / 2, (south + north) / 2)
    half = closer
  }
}

/** How many cells each way a square is looked through by. */
const cells = 16

type Box = [west: number, south: number, east: number, north: number]

/** A box of the plane that holds whatever is within reach in the square. */
function boxOf(
  fields: readonly Field[],
  half: number,
  tallest: number,
): Box | 'empty' | 'too-large' {
  const side = (2 * half) / cells
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < cells; i++)
    for (let j = 0; j < cells; j++) {
      const [x, y] = [i * side - half, j * side - half]
      const value = greatestOf(fields, x + side / 2, y + side / 2)
      if (value < -tallest) return 'too-large'
      if (value > side * Math.SQRT1_2 + slack) continue
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x + side)
      box[3] = Math.max(box[3], y + side)
    }
  return box[0] > box[2] ? 'empty' : box
}

/** The rings around what is within reach, in the plane of the frame; null where there is nothing. */
function outlineOf({ fields, half }: Frame): Position[][] | null {
  const side = Math.max(Math.min(fine, half / 32), (2 * half) / 2 ** deepest)
  const depth = Math.ceil(Math.log2((2 * half) / side))
  const outlineAt = (level: number) => contourOf(fields, side * 2 ** (depth - 1), depth, level)
  const exact = outlineAt(0)
  const { rings } = exact.least < -slack ? exact : outlineAt(thin)
  const flat = { type: 'Polygon' as const, coordinates: rings }
  const simple = () => simplify(flat, { tolerance: side / 6, highQuality: true }).coordinates
  return rings.length === 0 ? null : simple()
}

function regionOf(plane: Plane, rings: Position[][], window: Story['window']): Reach {
  const [west, south, east, north] = window
  const width = east < west ? east - west + 360 : east - west
  const near = west + width / 2
  const start = turnedTo(near, positionOf(plane(0, 0))[0])
  const polygons = polygonsOf(rings).map((polygon) =>
    polygon.map((ring) => ringFrom(plane, ring, start)),
  )
  const whole = polygons.map((polygon) => polygon.filter((ring) => ring !== null))
  const aroundPole = polygons.flat().includes(null)
  const [lngs, lats] = [0, 1].map((k) => whole.flat(2).map((position) => position[k] ?? 0))
  if (aroundPole || spanOf(lngs) > width || spanOf(lats) > north - south)
    return { kind: 'too-large' }
  const [first = []] = whole
  const geometry: Polygon | MultiPolygon =
    whole.length === 1
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: whole }
  return { kind: 'region', geometry }
}

/** From the least to the greatest of some numbers. */
const spanOf = (all: readonly number[] = []): number => {
  const ends = all.reduce(([a, b], n) => [Math.min(a, n), Math.max(b, n)] as const, [
    Infinity,
    -Infinity,
  ] as const)
  return ends[1] - ends[0]
}
