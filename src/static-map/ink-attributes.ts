import { layerOf } from '../layers/index.ts'
import { tintOf } from '../layers/tint.ts'
import type { Mark } from './marks.ts'
import type { MarkProminence } from './prominence.ts'

/** SVG presentation attributes. */
export type Attributes = Record<string, string | number>

const short = (value: number): number => Number(value.toFixed(3))

type Strength = { fill: number; line: number; width: number; dash: readonly number[] | null }

const outline: Strength = { fill: 0, line: 0.35, width: 0.9, dash: [2, 2] }
/** What is not drawn has no width either, and so costs no pixel. */
const none: Strength = { fill: 0, line: 0, width: 0, dash: null }

/**
 * How strongly a mark is drawn: what covers an area by its size, whatever else by its layer. An area in which
 * something may hold by now, or held before, is an outline; one of several is dotted at its edge.
 */
function strengthOf(
  { layer, role, km2, claims }: Pick<Mark, 'layer' | 'role' | 'km2' | 'claims'>,
  { strength, rival }: MarkProminence,
): Strength {
  const { inked, stroke, wide, filled, dash } = layerOf(layer)
  if (strength === 'none') return none
  // The story's own places that are no points: an outline under everything that is reported.
  if (claims.length === 0 && km2 !== null) return { ...outline, dash: dash ?? outline.dash }
  if (!inked || km2 === null) {
    // A direction that may have been reported by now is none yet.
    if (strength === 'open' && inked) return none
    const line = strength === 'quiet' && role !== 'line' ? stroke.line / 2 : stroke.line
    return { fill: 0, line, width: stroke.width, dash }
  }
  const tint = tintOf(km2)
  if (strength === 'quiet') return { fill: 0, line: 0.28, width: 0.8, dash: null }
  // A disc no wider than a point is always drawn to its radius.
  if (wide === 'named' && role !== 'disc') return none
  if (strength === 'open') return { fill: 0, line: tint.line, width: 1.1, dash: [4, 3] }
  const isWay = role === 'outline'
  return {
    fill: tint.fill * filled * (isWay ? 0.5 : 1),
    line: tint.line,
    width: 1.2,
    dash: rival ? [1.5, 2.5] : dash,
  }
}

/**
 * How a mark is drawn as prominent as it is, in the colours of the page's variables. What is selected is
 * traced in ink over everything else.
 */
export function attributesOf(
  mark: Pick<Mark, 'layer' | 'role' | 'km2' | 'claims'>,
  prominence: MarkProminence,
): Attributes {
  const { fill, line, width, dash } = strengthOf(mark, prominence)
  const hue = `var(--${layerOf(mark.layer).hue})`
  const { selected } = prominence
  const covers = mark.role === 'disc' || mark.role === 'area' || mark.role === 'outline'
  return {
    fill: covers ? hue : 'none',
    'fill-opacity': short(selected && covers ? Math.max(fill, 0.12) : fill),
    stroke: selected ? 'var(--ink)' : hue,
    'stroke-opacity': selected ? 1 : short(line),
    'stroke-width': selected ? 2.5 : width,
    'stroke-linejoin': 'round',
    'stroke-dasharray': selected || !dash ? 'none' : dash.map(short).join(' '),
  }
}
