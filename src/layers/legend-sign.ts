import { layerOf } from './index.ts'
import type { LegendEntry } from './layer.ts'

type Sign = Pick<LegendEntry, 'form' | 'hue' | 'stroke'>

/** How much of a page the signs take, px: they stand about the middle of such a box. */
export const signSize = { width: 38, height: 22 }

const outline = 'M-14-6-4-9l17 4-2 13-15 1-11-6z'
const hatch = {
  rising: 'M-13 0-6-7M-12 5 2-8M-7 8 9-6M0 8 13-4M7 7l5-5',
  falling: 'M-13-3l10 11M-10-7 4 8M-4-9 11 7M4-7l8 9',
}

const forms: Record<LegendEntry['form'], (sign: Sign) => string> = {
  disc: ({ stroke: { fill } }) =>
    `<circle r="9" fill="currentColor" fill-opacity="${fill * 0.55}"/><circle r="2.6" fill="currentColor" fill-opacity="${fill > 0.3 ? 1 : 0}"/>`,
  area: ({ hue }) =>
    `<path d="${outline}"/><path d="${hue === 'strike' ? hatch.falling : hatch.rising}" stroke-width=".8" stroke-opacity=".6"/>`,
  line: () => '<path d="M-17 3-5-3 5 1l12-6"/>',
  dashes: () => '<path d="M-17 0h34" stroke-dasharray="4 4"/>',
  dotted: ({ stroke: { fill } }) =>
    `<circle r="9" stroke-dasharray="1 2.5" fill="currentColor" fill-opacity="${fill}"/>`,
  arrow: () => '<path d="M-15 0h28m-6-5 6 5-6 5"/>',
  ring: () => '<circle r="3.5"/>',
  break: () =>
    '<path d="M-18 0h13M5 0h13" stroke="var(--quiet)" stroke-width="1"/><path d="m-3-6-2 12M5-6 3 6" stroke-width="3"/>',
}

/** One mark of a legend as SVG markup about the origin, in the current colour, with the strokes that it has on the map. */
export const legendSign = (sign: Sign): string =>
  `<g fill="none" stroke="currentColor" stroke-opacity="${sign.stroke.line}" stroke-width="${sign.stroke.width}">${forms[sign.form](sign)}</g>`

const key = [
  ['positions', 'solid'],
  ['positions', 'hollow'],
  ['positions', 'area'],
  ['legs', 'leg'],
  ['strikes', 'strike'],
] as const

/** The few marks without which a map would be misread, of the layers that it has. */
export const keyOf = (stems: readonly string[]): LegendEntry[] =>
  key.flatMap(([stem, words]) =>
    stems.includes(stem) ? layerOf(stem).legend.filter((entry) => entry.words === words) : [],
  )
