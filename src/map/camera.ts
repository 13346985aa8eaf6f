import type { Map as MapLibreMap } from 'maplibre-gl'
import { roundCamera, type Camera } from '../core/view.ts'

/** The camera as an address writes it. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap()
  return roundCamera({ lng, lat, zoom: map.getZoom() })
}
