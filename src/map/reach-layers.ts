import type { FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import { oneSpeed } from '../core/geo/format-range.ts'
import type { Palette } from '../layers/palette.ts'
import type { Replay } from '../replay/replay.svelte.ts'
import type { Words } from '../i18n/index.ts'
import { fonts } from './fonts.ts'

/** Where the group that the reader asks about can have been, with its assumption; empty unless asked. */
export function reachFeatures(replay: Replay | null, words: Words): FeatureCollection {
  const reached = replay?.reaching.reached
  if (!replay || reached?.kind !== 'region') return { type: 'FeatureCollection', features: [] }
  const { amounts, reach } = words.judge
  const properties = { words: reach.onMap(oneSpeed(replay.topSpeed, amounts)) }
  const { geometry } = reached
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] }
}

/** A region very pale, within a dashed hairline: under every report, for it is none. */
export const reachLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'reach-fill',
    type: 'fill',
    source: 'reach',
    paint: { 'fill-color': palette.convoy, 'fill-opacity': 0.1 },
  },
  {
    id: 'reach-edge',
    type: 'line',
    source: 'reach',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.convoy,
      'line-width': 1,
      'line-opacity': 0.85,
      'line-dasharray': [1, 3],
    },
  },
]

/** Its words, set along its edge: they say what it assumes wherever it is seen. */
export const reachWords = (palette: Palette): LayerSpecification => ({
  id: 'reach-words',
  type: 'symbol',
  source: 'reach',
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 420,
    'text-field': ['get', 'words'],
    'text-font': fonts.plain,
    'text-size': 11,
    'text-max-angle': 40,
    'text-offset': [0, 0.9],
  },
  paint: {
    'text-color': palette.convoy,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.4,
  },
})
