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
 * A sheet that shows a whole box [west, south, east, north], `padding` px from its edges. A box whose
 * east is below its west crosses the antimeridian.
 */
export function viewportOf(
  [west, south, east, north]: readonly [number, number, number, number],
  width: number,
  height: number,
  padding = 12,
): Viewport {
  const [left, top] = worldOf([west, north])
  const [right, bottom] = worldOf([east < west ? east + 360 : east, south])
  const scale = Math.min(
    (width - 2 * padding) / (right - left),
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

/** Where positions fall on a sheet, px from its top left corner: by the shorter way round the world. */
export function projectionOf({ width, height, camera }: Viewport) {
  const scale = tile * 2 ** camera.zoom
  const [x0, y0] = worldOf([camera.lng, camera.lat])
  return (position: Position): [x: number, y: number] => {
    const [world, y] = worldOf(position)
    const x = world - Math.round(world - x0)
    return [(x - x0) * scale + width / 2, (y - y0) * scale + height / 2]
  }
}
export type Projection = ReturnType<typeof projectionOf>

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
