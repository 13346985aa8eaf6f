import type { Map as MapLibreMap, MapMouseEvent, StyleSpecification } from 'maplibre-gl'
import type { Camera } from '../core/geo/camera.ts'
import { cameraOf, maxBoundsAround, type BoundingBox } from './camera.ts'
import type { loadProgram } from './load-maplibre.ts'

/** What a map tells of. */
export type MapListeners = {
  /** Its style is there, for the first time or anew. */
  styled: () => void
  /** A reader asks what is at a point of the map, px: by a click, or by Enter at the middle. */
  ask: (at: MapMouseEvent['point']) => void
  over: (at: MapMouseEvent['point'] | null) => void
  moving: (map: MapLibreMap) => void
  rested: (map: MapLibreMap) => void
  /** Only a reader's own move is worth an address. */
  rest: (camera: Camera) => void
  lost: () => void
  /** Something that it is drawn with did not come: a worker that may not be started, for example. */
  failed: () => void
  /** The page around was scrolled where the map might have been moved. */
  yielded: (by: 'wheel_zoom' | 'touch_pan') => void
  ready: () => void
}

/** How a map opens. */
export type MapSettings = {
  container: HTMLElement
  style: StyleSpecification
  camera: Camera
  /** How far the ground goes; null where there is none, and nothing that a reader could leave. */
  extent: BoundingBox | null
  /** It stands in a page that is scrolled. */
  inPage: boolean
  label: string
}

const fixed = {
  maxZoom: 12,
  minZoom: 2,
  maxPitch: 0,
  attributionControl: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
} as const

/** Opens a map seen from straight above, north up. Throws where there is no WebGL 2. */
export function createMap(
  program: Awaited<ReturnType<typeof loadProgram>>,
  options: MapSettings,
  { styled, ask, over, moving, rested, rest, lost, failed, yielded, ready }: MapListeners,
): MapLibreMap {
  const { container, style, camera, extent, inPage, label } = options
  const map = new program.Map({
    ...fixed,
    ...{ container, style, center: [camera.lng, camera.lat], zoom: camera.zoom },
    ...(extent ? { maxBounds: maxBoundsAround(extent) } : {}),
    cooperativeGestures: inPage,
    locale: { 'Map.Title': label },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new program.ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-left')
  map.on('style.load', styled)
  map.on('click', (event) => ask(event.point))
  map.on('mousemove', (event) => over(event.point))
  map.on('mouseout', () => over(null))
  map.on('move', () => moving(map))
  map.on('moveend', (event) => {
    rested(map)
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
    if (event.key === 'Enter') ask(map.project(map.getCenter()))
  })
  return map
}
