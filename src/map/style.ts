import type { StyleSpecification } from 'maplibre-gl'
import type { Theme } from '../core/view/view.ts'
import type { Ground } from '../data.ts'
import { palettes } from '../layers/palette.ts'
import { groundLayers, groundSources } from './basemap-layers.ts'

/** The ground as a style: land, water and borders. Names and everything that is reported are drawn over it. */
export const styleOf = (ground: Ground | null, theme: Theme): StyleSpecification => ({
  version: 8,
  sources: groundSources(ground),
  layers: groundLayers(ground, palettes[theme]),
})
