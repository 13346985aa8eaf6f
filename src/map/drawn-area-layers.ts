import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../layers/palette.ts'
import { fonts } from './fonts.ts'

/** What a reader draws: a firm line in ink, for it is theirs and no report; its corners while it is drawn. */
export const ownLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'own-fill',
    type: 'fill',
    source: 'own',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': palette.ink, 'fill-opacity': 0.07 },
  },
  {
    id: 'own-edge',
    type: 'line',
    source: 'own',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': palette.ink, 'line-width': 2.2 },
  },
  {
    id: 'own-corner',
    type: 'circle',
    source: 'own',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: { 'circle-radius': 3.5, 'circle-color': palette.ink },
  },
]

/** Whose it is, along its edge. */
export const ownWords = (palette: Palette): LayerSpecification => ({
  id: 'own-words',
  type: 'symbol',
  source: 'own',
  filter: ['has', 'words'],
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 420,
    'text-field': ['get', 'words'],
    'text-font': fonts.semibold,
    'text-size': 12,
    'text-max-angle': 40,
    'text-offset': [0, 0.9],
  },
  paint: {
    'text-color': palette.ink,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.6,
  },
})
