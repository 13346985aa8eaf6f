import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Ground } from '../data.ts'
import type { Lang } from '../core/text/text.ts'
import type { Theme } from '../core/view/view.ts'
import { layerOf } from '../layers/index.ts'
import { slots } from '../layers/layer.ts'
import { palettes } from '../layers/palette.ts'
import { groundLabels, groundLayers, groundSources } from './basemap-layers.ts'
import { inkedLayers, labelLayers } from './claim-layers.ts'
import { measuredLayers, measuredWords } from './measure-layers.ts'
import { ownLayers, ownWords } from './drawn-area-layers.ts'
import { reachLayers, reachWords } from './reach-layers.ts'
import { standingLayers } from './last-known-layers.ts'
import type { Drawing } from '../core/drawing/claim-features.ts'

export type Picture = {
  ground: Ground | null
  drawings: Map<string, Drawing>
  hidden: readonly string[]
  theme: Theme
  lang: Lang
}

/** What is laid on the style later, for it follows from the clock or from what the reader asks. */
const nothing = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }

/**
 * The whole picture as one style: the ground, then every data file's layers band by band,
 * then words. Nothing in it depends on the clock; that comes by feature-state.
 */
export function styleOf({ ground, drawings, hidden, theme, lang }: Picture): StyleSpecification {
  const palette = palettes[theme]
  const shown = [...drawings.keys()].filter((stem) => !hidden.includes(stem)).sort()
  const rolesOf = (stem: string) =>
    new Set(
      drawings.get(stem)?.features.features.map(({ properties }) => String(properties?.['role'])),
    )
  const bands = slots.flatMap((slot) =>
    shown
      .filter((stem) => layerOf(stem).slot === slot)
      .flatMap((stem) => inkedLayers(stem, palette, theme, rolesOf(stem))),
  )
  const taken = shown.flatMap((stem) => drawings.get(stem)?.named ?? [])
  const sources = Object.fromEntries(
    shown.map((stem) => [
      stem,
      { type: 'geojson', promoteId: 'key', data: drawings.get(stem)?.features },
    ]),
  )
  const layers: LayerSpecification[] = [
    ...groundLayers(ground, palette),
    ...reachLayers(palette),
    ...bands,
    ...measuredLayers(palette),
    ...ownLayers(palette),
    ...groundLabels(ground, palette, lang, taken),
    ...shown.flatMap((stem) => labelLayers(stem, palette, rolesOf(stem))),
    ...standingLayers(palette),
    reachWords(palette),
    measuredWords(palette),
    ownWords(palette),
  ]
  return {
    version: 8,
    sources: {
      ...groundSources(ground),
      ...sources,
      standing: nothing,
      reach: nothing,
      measured: nothing,
      own: nothing,
    } as StyleSpecification['sources'],
    layers,
  }
}
