import type { Map as MapLibreMap } from 'maplibre-gl'
import { roundCamera, type Camera } from '../core/view.ts'

/** The camera as an address writes it. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap()
  return roundCamera({ lng, lat, zoom: map.getZoom() })
}

type Box = [number, number, number, number]

/** How far a camera may go: the extent of the ground, with room above and below for tall screens. */
export const roomAround = ([west, south, east, north]: Box): Box => {
  const room = (north - south) / 2
  return [west, Math.max(-85, south - room), east, Math.min(85, north + room)]
}
