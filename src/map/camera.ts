import type { Map as MapLibreMap } from 'maplibre-gl'
import { roundCamera, type Camera } from '../core/geo/camera.ts'
import { keptWithin, viewportOf } from '../core/geo/web-mercator.ts'

/** Where a map looks, to the last digit. */
export function exactCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter()
  return { lng, lat, zoom: map.getZoom() }
}

/** The camera as an address writes it. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap()
  return roundCamera({ lng, lat, zoom: map.getZoom() })
}

export type BoundingBox = [west: number, south: number, east: number, north: number]

/** How far a camera may go: the extent of the ground, with room above and below for tall screens. */
export function maxBoundsAround([west, south, east, north]: BoundingBox): BoundingBox {
  const room = (north - south) / 2
  return [west, Math.max(-85, south - room), east, Math.min(85, north + room)]
}

/** What a story says of its map: what it opens on, and how far its ground goes. */
type Story = { window: BoundingBox; extent: BoundingBox }

/** A camera moved so that a map of a size, px, shows nothing beyond its room: as MapLibre will hold it. */
export function clampCamera(
  camera: Camera,
  { extent }: Story,
  width: number,
  height: number,
): Camera {
  const [west, , east] = extent
  const sheet = { width, height, camera }
  return east < west ? camera : keptWithin(sheet, maxBoundsAround(extent)).camera
}

/** The camera that shows the whole of a story's window on a map of a size, px. */
export function wholeRoute(story: Story, width: number, height: number): Camera {
  // Names at the ends of a route stand beside their places, and a narrow map has no room to spare.
  const { camera } = viewportOf(story.window, width, height, 12, width < 600 ? 44 : 12)
  return clampCamera(camera, story, width, height)
}
