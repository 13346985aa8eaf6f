import type { Position } from 'geojson'
import type { Camera } from './camera.ts'

/** Pixels around the world at zoom 0, as web maps count them. */
const tile = 512

/** Where a position lies on the Web Mercator square, 0 to 1 from the north-west corner. */
export function worldOf([lng = 0, lat = 0]: Position): [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180)
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

/** The position at a place of that square. */
export const positionAt = (x: number, y: number): [lng: number, lat: number] => [
  (x - 0.5) * 360,
  (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI,
]

/** A piece of paper in pixels, and where it looks. */
export type Viewport = { width: number; height: number; camera: Camera }

/**
 * A sheet that shows a whole box [west, south, east, north], `padding` px from its top and bottom, `side` px
 * from its other edges. A box whose east is below its west crosses the antimeridian.
 */
export function viewportOf(
  [west, south, east, north]: readonly [number, number, number, number],
  width: number,
  height: number,
  padding = 12,
  side = padding,
): Viewport {
  const [left, top] = worldOf([west, north])
  const [right, bottom] = worldOf([east < west ? east + 360 : east, south])
  const scale = Math.min(
    (width - 2 * side) / (right - left),
    (height - 2 * padding) / (bottom - top),
  )
  const [lng, lat] = positionAt((left + right) / 2, (top + bottom) / 2)
  return { width, height, camera: { lng, lat, zoom: Math.log2(scale / tile) } }
}

/** A sheet moved so that it shows as little as it can of what lies beyond a box [west, south, east, north]. */
export function keptWithin(
  sheet: Viewport,
  [west, south, east, north]: readonly number[],
): Viewport {
  const { width, height, camera } = sheet
  const scale = tile * 2 ** camera.zoom
  const [x, y] = worldOf([camera.lng, camera.lat])
  const [left, top] = worldOf([west ?? 0, north ?? 0])
  const [right, bottom] = worldOf([east ?? 0, south ?? 0])
  const [lng, lat] = positionAt(
    heldBetween(x, left, right, width / 2 / scale),
    heldBetween(y, top, bottom, height / 2 / scale),
  )
  return { width, height, camera: { ...camera, lng, lat } }
}

/** A middle moved so that `half` on either side of it lies between two ends; as it was where that is too wide. */
const heldBetween = (middle: number, least: number, most: number, half: number): number =>
  most - least < 2 * half ? middle : Math.min(most - half, Math.max(least + half, middle))

/**
 * Where positions fall on a sheet, px from its top left corner: by the shorter way round the world. `around`:
 * how far it is to the same position once more, px.
 */
export type Projection = ((position: Position) => [x: number, y: number]) & {
  around: number
  width: number
}

/** The projection of a sheet. */
export function projectionOf({ width, height, camera }: Viewport): Projection {
  const scale = tile * 2 ** camera.zoom
  const [x0, y0] = worldOf([camera.lng, camera.lat])
  const project = (position: Position): [x: number, y: number] => {
    const [world, y] = worldOf(position)
    const x = world - Math.round(world - x0)
    return [(x - x0) * scale + width / 2, (y - y0) * scale + height / 2]
  }
  return Object.assign(project, { around: scale, width })
}

/** Scale and then shift, px, as `transform-origin: 0 0` has them. */
export type Affine = { scale: number; x: number; y: number }

/** What brings a sheet's drawing to where it is seen from another camera: exact, for both look straight down, north up. */
export function transformTo({ width, height, camera }: Viewport, to: Camera): Affine {
  const scale = 2 ** (to.zoom - camera.zoom)
  const [x0, y0] = worldOf([camera.lng, camera.lat])
  const [x1, y1] = worldOf([to.lng, to.lat])
  const world = tile * 2 ** to.zoom
  const dx = x0 - x1 - Math.round(x0 - x1)
  return {
    scale,
    x: dx * world + (width / 2) * (1 - scale),
    y: (y0 - y1) * world + (height / 2) * (1 - scale),
  }
}

/** The position at a point of a sheet, px from its top left corner. */
export function unproject({ width, height, camera }: Viewport, x: number, y: number) {
  const scale = tile * 2 ** camera.zoom
  const [x0, y0] = worldOf([camera.lng, camera.lat])
  return positionAt(x0 + (x - width / 2) / scale, y0 + (y - height / 2) / scale)
}

/** The same sheet shown at another width: everything on it keeps its place in proportion. */
export const scaledTo = (sheet: Viewport, width: number): Viewport => ({
  width,
  height: (sheet.height * width) / sheet.width,
  camera: { ...sheet.camera, zoom: sheet.camera.zoom + Math.log2(width / sheet.width) },
})
