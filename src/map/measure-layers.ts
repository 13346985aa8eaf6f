import type { Feature, FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import type { Shapes } from '../core/story/claim.ts'
import type { End } from '../core/view/measure-param.ts'
import { outlineOf } from '../core/story/claim-geometry.ts'
import { labelPointOf } from '../core/geo/geometry.ts'
import type { Palette } from '../layers/palette.ts'
import type { Replay } from '../replay/replay.svelte.ts'
import type { Words } from '../i18n/index.ts'
import { fonts } from './fonts.ts'

/** The two ends that are measured while the panel for it is open, each with its letter; no line joins them. */
export function measuredFeatures(
  replay: Replay,
  shapes: Shapes,
  { judge }: Words,
): FeatureCollection {
  const ends = replay.choices.panel === 'measure' ? replay.choices.measured : []
  const features = ends.flatMap((end, i) =>
    markOf(end, judge.measure.ends[i] ?? '', replay, shapes),
  )
  return { type: 'FeatureCollection', features }
}

/** A report's outline, or a ring around a point of the map. */
function markOf(end: End, letter: string, replay: Replay, shapes: Shapes): Feature[] {
  const point = (coordinates: number[], ring: boolean): Feature => ({
    type: 'Feature',
    properties: { letter, ring },
    geometry: { type: 'Point', coordinates },
  })
  if (typeof end !== 'string') return [point(end, true)]
  const claim = replay.evidence.isInForce(end) ? replay.index.claim(end) : null
  const outline = claim && outlineOf(claim, shapes)
  // A way or a direction is no place: traced, it would pass for a route.
  if (!outline || outline.type === 'LineString') return []
  const middle = point(labelPointOf(outline), outline.type === 'Point')
  return [{ type: 'Feature', properties: {}, geometry: outline }, middle]
}

/** Outlines and rings, thin and in ink: these are the reader's marks, not reports. */
export const measuredLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'measured-outline',
    type: 'line',
    source: 'measured',
    filter: ['!=', ['geometry-type'], 'Point'],
    paint: { 'line-color': palette.ink, 'line-width': 1.2 },
  },
  {
    id: 'measured-ring',
    type: 'circle',
    source: 'measured',
    filter: ['boolean', ['get', 'ring'], false],
    paint: {
      'circle-radius': 7,
      'circle-opacity': 0,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': 1.2,
    },
  },
]

export const measuredWords = (palette: Palette): LayerSpecification => ({
  id: 'measured-letter',
  type: 'symbol',
  source: 'measured',
  filter: ['has', 'letter'],
  layout: {
    'text-field': ['get', 'letter'],
    'text-font': fonts.semibold,
    'text-size': 15,
    'text-offset': [0.8, -0.8],
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  paint: {
    'text-color': palette.ink,
    'text-halo-color': palette.halo,
    'text-halo-width': 2,
  },
})
