import type { FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import type { StandingMark } from '../core/drawing/last-known-marks.ts'
import type { Palette } from '../layers/palette.ts'
import { fonts } from './fonts.ts'

/** The marks of the groups' last reports, as the map takes them. */
export const standingFeatures = (marks: readonly StandingMark[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: marks.map(({ at, lines, solid }) => ({
    type: 'Feature',
    properties: { words: lines.join('\n'), solid },
    geometry: { type: 'Point', coordinates: at },
  })),
})

/** The ways of setting words around a point when there is no room beside, above or below it. */
export const cornerAnchors = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const

/** How those marks are set: a square, solid or hollow, with its words beside it. */
export function standingLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'standing-mark',
      type: 'circle',
      source: 'standing',
      paint: {
        'circle-radius': 5,
        'circle-color': ['case', ['get', 'solid'], palette.convoy, palette.halo],
        'circle-stroke-color': palette.convoy,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'standing-words',
      type: 'symbol',
      source: 'standing',
      layout: {
        'text-field': ['get', 'words'],
        'text-font': fonts.plain,
        'text-size': 12,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right', ...cornerAnchors],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-max-width': 16,
        'text-line-height': 1.2,
      },
      paint: {
        'text-color': palette.convoy,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
  ]
}
