import type { LngLat, Map as MapLibreMap, MapMouseEvent, MapOptions } from 'maplibre-gl'
import type { Camera } from '../core/geo/camera.ts'
import { cameraOf } from './camera.ts'
import type { loadProgram } from './load-maplibre.ts'

/** What a map tells of. */
export type Listeners = {
  /** An image that its style names is missing. */
  missing: (map: MapLibreMap) => void
  /** Its style is there, for the first time or anew. */
  styled: (map: MapLibreMap) => void
  /** A reader asks what is at a place: by a click, or by Enter at the middle. */
  ask: (map: MapLibreMap, at: LngLat) => void
  over: (map: MapLibreMap, at: MapMouseEvent['point'] | null) => void
  moving: (map: MapLibreMap) => void
  /** Only a reader's own move is worth an address. */
  rest: (camera: Camera) => void
  lost: () => void
  /** Something that it is drawn with did not come: a worker that may not be started, for example. */
  failed: () => void
  /** The page around was scrolled where the map might have been moved. */
  yielded: (by: 'wheel_zoom' | 'touch_pan') => void
  ready: () => void
}

/** Opens a map seen from straight above, north up. Throws where there is no WebGL 2. */
export function opened(
  program: Awaited<ReturnType<typeof loadProgram>>,
  options: MapOptions,
  { missing, styled, ask, over, moving, rest, lost, failed, yielded, ready }: Listeners,
): MapLibreMap {
  const map = new program.Map(options)
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new program.ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-left')
  map.on('styleimagemissing', () => missing(map))
  map.on('style.load', () => styled(map))
  map.on('click', (event) => ask(map, event.lngLat))
  map.on('mousemove', (event) => over(map, event.point))
  map.on('mouseout', () => over(map, null))
  map.on('move', () => moving(map))
  map.on('moveend', (event) => {
    if (event.originalEvent || 'asked' in event) rest(cameraOf(map))
  })
  map.on('webglcontextlost', lost)
  map.on('cooperativegestureprevented', ({ gestureType }) => yielded(gestureType))
  // It is drawn or it fails, whichever comes first, and once: each worker that does not start is an error of
  // its own, and once it has been drawn an error is no reason to take it away.
  let settled = false
  const settle = (how: () => void) => {
    if (!settled) how()
    settled = true
  }
  map.on('error', ({ error }) => {
    console.error(error)
    settle(failed)
  })
  map.once('idle', () => settle(ready))
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key === 'Enter') ask(map, map.getCenter())
  })
  return map
}
