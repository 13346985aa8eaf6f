import type { Ink } from '../core/analysis/group-status.ts'
import { layerOf } from '../layers/index.ts'
import type { Hue } from '../layers/palette.ts'

/** SVG presentation attributes. */
export type Attributes = Record<string, string | number>

/** The colour of a hue or of the paper: a palette's own, or a CSS variable that a page sets. */
export type Colour = (of: Hue | 'halo' | 'land') => string

/** Colours that follow the page, by its variables. */
export const pageColour: Colour = (of) => `var(--${of === 'halo' || of === 'land' ? 'paper' : of})`

const short = (value: number): number => Number(value.toFixed(3))

/** The name of a hatch pattern; \`paper\` tells the drawings of one page apart. */
export const hatchId = (paper: string, stem: string): string => `${paper}-hatch-${stem}`

/**
 * How a mark is drawn in an ink: the same strokes as on the screen. `selected` is traced in ink over
 * everything else. What has no ink is drawn with no opacity, so that it can come back.
 */
export function attributesOf(
  stem: string,
  role: string,
  ink: Ink | 'ghost',
  colour: Colour,
  paper: string,
  selected = false,
): Attributes {
  const layer = layerOf(stem)
  const stroke = layer.ink[ink]
  const hue = colour(layer.hue)
  if (role === 'centre' || role === 'inside')
    return {
      fill: ink === 'solid' || (layer.break && ink === 'faint') ? hue : colour('halo'),
      stroke: hue,
      'stroke-width': layer.break ? 1.4 : 1.5,
      opacity: short(layer.break && ink === 'faint' ? 0.34 : stroke.line),
    }
  const traced = selected ? { stroke: colour('ink'), 'stroke-width': 2.5, 'stroke-opacity': 1 } : {}
  const filled = role === 'disc' || role === 'area'
  return {
    fill: !filled ? 'none' : role === 'area' && layer.hatch ? `url(#${hatchId(paper, stem)})` : hue,
    'fill-opacity': short(
      role === 'disc' ? stroke.fill * 0.55 : stroke.fill * (layer.hatch ? 1 : 0.4),
    ),
    stroke: hue,
    'stroke-opacity': short(stroke.line),
    'stroke-width': stroke.width,
    'stroke-linejoin': 'round',
    ...(layer.dash && !selected
      ? { 'stroke-dasharray': layer.dash.map((dash) => short(dash * stroke.width)).join(' ') }
      : {}),
    ...traced,
  }
}
