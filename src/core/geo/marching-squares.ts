import type { Position } from 'geojson'

/**
 * A function of the plane (km) that changes by no more than the way walked (1-Lipschitz), such as
 * how far a point is from something, less a number. It may err by half of `slack`.
 */
export type Field = (x: number, y: number) => number

/** Blocks and fields are passed over only where they are this far (km) from mattering. */
export const slack = 0.1

/**
 * Closed rings with what they hold at their left; and the least value met (exact within `slack` of
 * the level).
 */
export type Contour = { rings: Position[][]; least: number }

type Crossing = { at: Position; to: number }

/** The greatest of some fields at a point; -Infinity where there are none. */
export const greatestOf = (fields: readonly Field[], x: number, y: number): number =>
  fields.reduce((greatest, field) => Math.max(greatest, field(x, y)), -Infinity)

/**
 * The outline of where every field is below `level`, within `half` of the origin each way, which it
 * may not reach. By marching squares, 2 ** depth of them each way, with linear interpolation. What is
 * below (above) the level by more than the diagonal of a square lies inside (outside) for certain.
 */
export function contourOf(
  fields: readonly Field[],
  half: number,
  depth: number,
  level: number,
): Contour {
  const count = 2 ** depth
  const side = (2 * half) / count
  const values = new Map<number, number>()
  const crossings = new Map<number, Crossing>()
  let least = Infinity

  const valueAt = (active: readonly Field[], i: number, j: number): number => {
    const node = j * (count + 1) + i
    const value = values.get(node) ?? greatestOf(active, i * side - half, j * side - half)
    values.set(node, value)
    least = Math.min(least, value)
    return value - level
  }

  // Walking around a square counter-clockwise, an outline comes in where one leaves what is inside.
  function march(active: readonly Field[], i: number, j: number): void {
    const corners = [
      [i, j],
      [i + 1, j],
      [i + 1, j + 1],
      [i, j + 1],
    ] as const
    const at = corners.map(([x, y]) => valueAt(active, x, y))
    if (at.every((value) => value < 0) || at.every((value) => value >= 0)) return
    const into = new Map<number, Crossing>()
    const outBy = new Map<number, number>()
    for (const [k, [ax, ay]] of corners.entries()) {
      const [bx, by] = corners[(k + 1) % 4] ?? [i, j]
      const [a = 0, b = 0] = [at[k], at[(k + 1) % 4]]
      if (a < 0 === b < 0) continue
      const edge = 2 * (Math.min(ay, by) * (count + 1) + Math.min(ax, bx)) + (ax === bx ? 1 : 0)
      const t = a / (a - b)
      const crossing = [(ax + (bx - ax) * t) * side - half, (ay + (by - ay) * t) * side - half]
      if (a < 0) into.set(k, { at: crossing, to: edge })
      else outBy.set(k, edge)
    }
    // It goes out by the side before; or else there is only one. So two corners inside stay apart.
    for (const [k, { at: crossing, to: edge }] of into)
      crossings.set(edge, {
        at: crossing,
        to: outBy.get((k + 3) % 4) ?? [...outBy.values()][0] ?? edge,
      })
  }

  function search(within: readonly Field[], i: number, j: number, size: number): void {
    if (size === 1) return march(within, i, j)
    const [x, y] = [(i + size / 2) * side - half, (j + size / 2) * side - half]
    const reach = size * side * Math.SQRT1_2 + slack
    const active: Field[] = []
    for (const field of within) {
      const value = field(x, y) - level
      if (value > reach) return
      if (value >= -reach) active.push(field)
    }
    if (active.length === 0) least = Math.min(least, level - reach)
    else
      for (const [di, dj] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const)
        search(active, i + (di * size) / 2, j + (dj * size) / 2, size / 2)
  }

  search(fields, 0, 0, count)
  return { rings: ringsOf(crossings), least }
}

/** Follows the crossings from one to the next until each ring is closed. */
function ringsOf(crossings: Map<number, Crossing>): Position[][] {
  const rings: Position[][] = []
  for (const [start, { at }] of crossings) {
    const ring: Position[] = []
    for (let edge = start, here = crossings.get(edge); here; here = crossings.get(edge)) {
      crossings.delete(edge)
      ring.push(here.at)
      edge = here.to
    }
    rings.push([...ring, at])
  }
  return rings
}
