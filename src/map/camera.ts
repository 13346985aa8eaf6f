import type { FitBoundsOptions, Map as MapLibreMap } from 'maplibre-gl'
import { roundCamera, type Camera } from '../core/geo/camera.ts'

/** The camera as an address writes it. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap()
  return roundCamera({ lng, lat, zoom: map.getZoom() })
}

type Box = [number, number, number, number]

/** How far a camera may go: the extent of the ground, with room above and below for tall screens. */
function roomAround([west, south, east, north]: Box): Box {
  const room = (north - south) / 2
  return [west, Math.max(-85, south - room), east, Math.min(85, north + room)]
}

/** Room around the whole route, px: names at its ends stand beside their places, and a narrow map has none to spare. */
const roomFor = (width: number) => {
  const side = width < 600 ? 44 : 12
  return { top: 12, bottom: 12, left: side, right: side }
}

/** What shows the whole of a box on a map so many px wide, as `fitBounds` takes it. */
export const wholeRoute = (
  window: Box,
  width: number,
  animate: boolean,
): [Box, FitBoundsOptions] => [acrossAntimeridian(window), { padding: roomFor(width), animate }]

/** How a map opens: at a camera or on the whole route, seen from straight above, north up. */
export function cameraOptions(
  camera: Camera | null,
  { window, extent }: { window: Box; extent: Box },
  hasGround: boolean,
  /** Of the map, px. */
  width: number,
) {
  const center: [number, number] | undefined = camera ? [camera.lng, camera.lat] : undefined
  const opening = center
    ? { center, zoom: camera?.zoom ?? 0 }
    : { bounds: acrossAntimeridian(window), fitBoundsOptions: { padding: roomFor(width) } }
  return {
    ...opening,
    ...(hasGround ? { maxBounds: roomAround(extent) } : {}),
    maxZoom: 12,
    minZoom: 2,
    attributionControl: false as const,
    // A name that fades in would move where nothing moved, and draw the map a dozen times over.
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
  }
}

/** A box that crosses the antimeridian, with its east running on past 180 as a camera needs it. */
const acrossAntimeridian = ([west, south, east, north]: Box): Box => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
]
