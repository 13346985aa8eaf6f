import type { Ink } from '../core/analysis/group-status.ts'
import type { Hue } from './palette.ts'

/** Bands of the picture, from bottom to top. A layer names its band; there is no list of layers. */
export const slots = ['ground', 'areas', 'roads', 'legs', 'reports', 'places', 'labels'] as const
export type Slot = (typeof slots)[number]

/** How one state is drawn, on the screen and on paper: opacities 0–1, widths in pixels. */
export type Stroke = { fill: number; line: number; width: number }

/** Ink → stroke. `ghost` is what is still to come, behind the opening view only. */
export type InkTable = Record<Ink | 'ghost', Stroke>

/** One row of the legend: a mark, and the key of its words. */
export type LegendEntry = {
  words: string
  hue: Hue
  form: 'disc' | 'area' | 'line' | 'dashes' | 'arrow' | 'break' | 'ring' | 'dotted'
  stroke: Stroke
}

/** How the features of one file look and what the legend says of them. */
export type Layer = {
  slot: Slot
  hue: Hue
  /** Claims are inked by state; the ground of the story (places, roads, areas) is always there. */
  inked: boolean
  ink: InkTable
  /** How polygons are filled: a pale hatch for areas, flat for discs. The angle tells layers apart. */
  hatch: 'rising' | 'falling' | null
  dash: number[] | null
  /** Drawn as a break in a road, not a blast. */
  break: boolean
  legend: LegendEntry[]
}

// Without width it costs no pixel: most of a story is not drawn at most moments.
const none: Stroke = { fill: 0, line: 0, width: 0 }

/** Solid for certain, hollow for possible, a third of the strength for what is over or superseded. */
export const reportInk: InkTable = {
  none,
  ghost: { fill: 0, line: 0.16, width: 0.8 },
  faint: { fill: 0.12, line: 0.3, width: 1 },
  hollow: { fill: 0, line: 1, width: 1.4 },
  solid: { fill: 0.5, line: 1, width: 1.7 },
}

/** For what does not change with the clock. */
export const steadyInk = (stroke: Stroke): InkTable => ({
  none: stroke,
  ghost: stroke,
  faint: stroke,
  hollow: stroke,
  solid: stroke,
})

/** A layer from what differs; everything else as most layers have it. */
export const layer = (own: Partial<Layer> & Pick<Layer, 'slot' | 'hue'>): Layer => ({
  inked: false,
  ink: steadyInk({ fill: 0, line: 0.8, width: 1 }),
  hatch: null,
  dash: null,
  break: false,
  legend: [],
  ...own,
})
