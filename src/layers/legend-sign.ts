import { layerOf } from './index.ts'
import type { LegendEntry } from './layer.ts'

type Sign = Pick<LegendEntry, 'form' | 'hue' | 'stroke'>

/** How much of a page the signs take, px: they stand about the middle of such a box. */
export const signSize = { width: 38, height: 22 }

const outline = 'M-14-6-4-9l17 4-2 13-15 1-11-6z'
const road = '<path d="M-18 0h13M5 0h13" stroke="var(--quiet)" stroke-width="1"/>'

const forms: Record<LegendEntry['form'], (sign: Sign) => string> = {
  point: ({ stroke: { fill } }) =>
    `<circle r="5.5" fill="${fill > 0 ? 'currentColor' : 'var(--paper)'}"/>`,
  area: ({ stroke: { fill } }) =>
    `<path d="${outline}" fill="currentColor" fill-opacity="${fill}"/>`,
  open: () => `<path d="${outline}" stroke-dasharray="4 3"/>`,
  or: ({ stroke: { fill } }) =>
    `<path d="${outline}" stroke-dasharray="1.5 2.5" fill="currentColor" fill-opacity="${fill}"/><text y="4.6" text-anchor="middle" font-size="13" font-weight="600" fill="currentColor" stroke="none">A</text>`,
  line: () => '<path d="M-17 3-5-3 5 1l12-6"/>',
  dashes: () => '<path d="M-17 0h34" stroke-dasharray="3 5"/>',
  dotted: ({ stroke: { fill } }) =>
    `<circle r="9" stroke-dasharray="1 2.5" fill="currentColor" fill-opacity="${fill}"/>`,
  arrow: () => '<path d="M-15 0h28m-6-5 6 5-6 5"/>',
  ring: () => '<circle r="3.5"/>',
  diamond: ({ stroke: { fill } }) =>
    `<path d="M0-6.5 6.5 0 0 6.5-6.5 0z" fill="${fill > 0 ? 'currentColor' : 'var(--paper)'}"/>`,
  step: () => '<circle r="2.6"/>',
  break: ({ stroke: { fill } }) =>
    `${road}<path d="M-4.6-6.5h3.2v13h-3.2zM1.4-6.5h3.2v13H1.4z" transform="rotate(28)" stroke-width="1.2" fill="${fill > 0 ? 'currentColor' : 'var(--paper)'}"/>`,
  tick: () => '<path d="M-2.6-4.2v8.4M.9-4.2v8.4" transform="rotate(28)"/>',
}

/** One mark of a legend as SVG markup about the origin, in the current colour, with the strokes that it has on the map. */
export const legendSign = (sign: Sign): string =>
  `<g fill="none" stroke="currentColor" stroke-opacity="${sign.stroke.line}" stroke-width="${sign.stroke.width}">${forms[sign.form](sign)}</g>`

/** The few signs without which a map would be misread, with the layers that have them. */
const key = [
  ['positions', 'solid'],
  ['positions', 'hollow'],
  ['positions', 'area'],
  ['positions', 'or'],
  ['positions', 'open'],
  ['legs', 'leg'],
  ['strikes', 'strike'],
] as const

/** Their names. */
export const keySigns = ['solid', 'hollow', 'area', 'or', 'open', 'leg', 'strike'] as const

/** The few marks without which a map would be misread, of the layers that it has. */
export const keyOf = (layers: readonly string[]): LegendEntry[] =>
  key.flatMap(([layer, words]) =>
    layers.includes(layer) ? layerOf(layer).legend.filter((entry) => entry.words === words) : [],
  )
