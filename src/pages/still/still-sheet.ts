import { escapeMarkup } from '../../core/text/escape-markup.ts'
import { widthOf } from '../../core/text/text-width.ts'
import { legendSign } from '../../layers/legend-sign.ts'
import type { LegendEntry } from '../../layers/layer.ts'

type Attributes = Record<string, string | number>

/** One element as markup. `inside` is markup; attributes are text. */
export const element = (name: string, attributes: Attributes, inside = ''): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('')}${inside ? `>${inside}</${name}>` : '/>'}`

/** One line of words, or of signs with words, under or over the drawing. */
type Line = { words: string; size: number; weight?: number; fill: string }

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
      escapeMarkup(words),
    )
  })
  return { svg: svg.join(''), bottom: y + 4 }
}

/** The few marks without which the drawing would be misread, from `top` px on, and how far down they end. */
export function setKey(
  entries: readonly LegendEntry[],
  words: Record<string, string>,
  top: number,
  { rtl, margin, width }: Setting,
) {
  const size = 11
  let [x, y] = [margin, top + 16]
  const signs = entries.map((entry) => {
    const said = words[entry.words] ?? ''
    const room = 32 + widthOf(said, size)
    if (x > margin && x + room > width - margin) [x, y] = [margin, y + 17]
    const from = (along: number) => (rtl ? width - along : along)
    const sign = element(
      'g',
      {
        transform: `translate(${from(x + 13).toFixed(1)} ${y - 4}) scale(.7)`,
        color: `var(--${entry.hue})`,
      },
      legendSign(entry),
    )
    const at = { x: from(x + 32).toFixed(1), y, direction: rtl ? 'rtl' : 'ltr' }
    x += room + 14
    return (
      sign + element('text', { ...at, 'font-size': size, fill: 'var(--ink)' }, escapeMarkup(said))
    )
  })
  return { svg: signs.join(''), bottom: y + 6 }
}
