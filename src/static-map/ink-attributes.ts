import { layerOf } from '../layers/index.ts'
import type { Mark } from './marks.ts'
import type { Prominence } from './prominence.ts'

/** SVG presentation attributes. */
export type Attributes = Record<string, string | number>

const short = (value: number): number => Number(value.toFixed(3))

/** The name of a hatch pattern; \`paper\` tells the drawings of one page apart. */
export const hatchId = (paper: string, stem: string): string => `${paper}-hatch-${stem}`

/**
 * How a mark is drawn as prominent as it is, in the colours of the page's variables. What is selected is
 * traced in ink over everything else. What has no ink is drawn with no opacity, so that it can come back.
 */
export function attributesOf(
  { stem, role }: Pick<Mark, 'stem' | 'role'>,
  { ink, selected }: Prominence,
  paper: string,
): Attributes {
  const layer = layerOf(stem)
  const stroke = layer.ink[ink]
  const hue = `var(--${layer.hue})`
  if (role === 'centre' || role === 'inside')
    return {
      fill: ink === 'solid' || (layer.break && ink === 'faint') ? hue : 'var(--paper)',
      stroke: hue,
      'stroke-width': layer.break ? 1.4 : 1.5,
      opacity: short(layer.break && ink === 'faint' ? 0.34 : stroke.line),
    }
  const traced = selected ? { stroke: 'var(--ink)', 'stroke-width': 2.5, 'stroke-opacity': 1 } : {}
  const dash = layer.dash?.map((length) => short(length * stroke.width)).join(' ')
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
    ...(dash ? { 'stroke-dasharray': selected ? 'none' : dash } : {}),
    ...traced,
  }
}
