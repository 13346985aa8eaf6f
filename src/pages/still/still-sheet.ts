import type { Palette } from '../../layers/palette.ts'
import { element, escaped } from './still-svg.ts'

/** One line of words, or of signs with words, under or over the drawing. */
type Line = { words: string; size: number; weight?: number; fill: string }

/** Letters are about this wide on average, in parts of their size. */
const letter = (text: string): number => (/[\u0600-\u06ff]/.test(text) ? 0.5 : 0.54)
const widthOf = (text: string, size: number): number => [...text].length * letter(text) * size

/** A text in lines no wider than `width` px at a size; the last of `most` ends in dots where there is more. */
export function linesOf(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`]
}

/** Where the words of a sheet stand: from which side they are read, how far from its edge, on how wide a sheet. */
export type Setting = { rtl: boolean; margin: number; width: number }

/** Lines one under another from `top` px on, and how far down they end. */
export function setLines(lines: readonly Line[], top: number, { rtl, margin, width }: Setting) {
  let y = top
  const svg = lines.map(({ words, size, weight = 400, fill }) => {
    y += size * 1.35
    const at = { x: rtl ? width - margin : margin, y: y.toFixed(1), direction: rtl ? 'rtl' : 'ltr' }
    return element(
      'text',
      { ...at, 'font-size': size, 'font-weight': weight, fill },
      escaped(words),
    )
  })
  return { svg: svg.join(''), bottom: y + 4 }
}

type KeyName = 'solid' | 'hollow' | 'area' | 'leg' | 'strike'

/** The signs of the key, each about a point. */
const keySigns: Record<KeyName, (palette: Palette) => string> = {
  solid: ({ convoy }) => element('circle', { r: 4.5, fill: convoy }),
  hollow: ({ convoy, land }) =>
    element('circle', { r: 4, fill: land, stroke: convoy, 'stroke-width': 1.5 }),
  area: ({ convoy }) =>
    element('path', { d: 'M-5 5 5-5M-5 0l5-5M0 5l5-5', stroke: convoy, 'stroke-width': 1 }),
  leg: ({ quiet }) =>
    element('path', {
      d: 'M-6 0H6',
      stroke: quiet,
      'stroke-width': 1.4,
      'stroke-dasharray': '3 2',
    }),
  strike: ({ strike }) =>
    element('path', {
      d: 'M-4.6-6.5h3.2v13h-3.2zM1.4-6.5h3.2v13H1.4z',
      transform: 'scale(.7) rotate(-28.6)',
      fill: strike,
    }),
}

/** The few marks without which the drawing would be misread, from `top` px on, and how far down they end. */
export function setKey(
  words: Record<string, string>,
  palette: Palette,
  top: number,
  { rtl, margin, width }: Setting,
) {
  const size = 11
  let [x, y] = [margin, top + 16]
  const entries = (Object.keys(keySigns) as KeyName[]).map((name) => {
    const said = words[name] ?? ''
    const room = 18 + widthOf(said, size)
    if (x > margin && x + room > width - margin) [x, y] = [margin, y + 17]
    const from = (along: number) => (rtl ? width - along : along)
    const sign = element(
      'g',
      { transform: `translate(${from(x + 6).toFixed(1)} ${y - 4})` },
      keySigns[name](palette),
    )
    const at = { x: from(x + 18).toFixed(1), y, direction: rtl ? 'rtl' : 'ltr' }
    x += room + 14
    return sign + element('text', { ...at, 'font-size': size, fill: palette.ink }, escaped(said))
  })
  return { svg: entries.join(''), bottom: y + 6 }
}
