import type { Hue } from './palette.ts'

/** Bands of the picture, from bottom to top. A layer names its band; there is no list of layers. */
export const slots = ['ground', 'areas', 'roads', 'legs', 'reports', 'places', 'labels'] as const
export type Slot = (typeof slots)[number]

/** How something is drawn, on the screen and on paper: opacities 0–1, widths in pixels. */
export type Stroke = { fill: number; line: number; width: number }

/** One row of the legend: a mark, and the key of its words. */
export type LegendEntry = {
  words: string
  hue: Hue
  form:
    | 'point'
    | 'area'
    | 'open'
    | 'or'
    | 'line'
    | 'dashes'
    | 'arrow'
    | 'break'
    | 'tick'
    | 'ring'
    | 'dotted'
    | 'step'
    | 'diamond'
  stroke: Stroke
}

/** How the features of one file look and what the legend says of them. */
export type Layer = {
  slot: Slot
  hue: Hue
  /** What reports say is drawn as the moment has it; the ground of the story (places, roads) is always there. */
  inked: boolean
  /** How a line, or what does not change with the clock, is drawn. */
  stroke: Stroke
  /** What is wider than a point is tinted by its size, or only named: two tints over one another cannot be read. */
  wide: 'tinted' | 'named'
  /** How much of the tint of its size a place is filled with: of things over one another one is the ground. */
  filled: number
  dash: number[] | null
  legend: LegendEntry[]
}

/** The legend's strokes for what is certain by now, and for what is not, if the report is right. */
export const solid: Stroke = { fill: 1, line: 1, width: 1.7 }
export const hollow: Stroke = { fill: 0, line: 1, width: 1.7 }

/** A layer from what differs; everything else as most layers have it. */
export const layer = (own: Partial<Layer> & Pick<Layer, 'slot' | 'hue'>): Layer => ({
  inked: false,
  stroke: { fill: 0, line: 0.8, width: 1 },
  wide: 'named',
  filled: 0.25,
  dash: null,
  legend: [],
  ...own,
})
