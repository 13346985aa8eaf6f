import type { Lang } from '../core/text/text.ts'
import type { Caption } from './caption.ts'
import { words } from './block-map.ts'
import { legendSign, keyOf, type keySigns } from '../layers/legend-sign.ts'
import type { LegendEntry } from '../layers/layer.ts'
import { cut } from '../core/text/wrap-text.ts'
import { brokenTo, heightOf, lineHeight, setText, type Lines } from './svg-text.ts'

/** One of the signs of the key. */
export type Sign = (typeof keySigns)[number]
/** Where the words of a picture stand: px; `start` is the left edge of their column. */
type Column = { width: number; height: number; start: number }
/** Lines, with the sign that they explain before them. */
type Row = Lines & { sign: Sign | null }

/** What the column is laid out for, px; another is laid out in proportion. */
const model = { width: 400, height: 630 }

/** The entry of a legend that explains a sign; a layer is named by its file. */
function keySign(sign: Sign): LegendEntry {
  const found = keyOf(['positions', 'legs', 'strikes']).find(({ words }) => words === sign)
  if (!found) throw new Error(`No layer has the sign “${sign}” in its legend.`)
  return found
}

/** An outlet's name keeps its own direction within a line of another. */
const isolated = (name: string): string => `\u2068${name}\u2069`

/**
 * The words beside the map: title, moment, what was reported and how sure it is, and from below signs
 * and credits; between them, as far as there is room, where the groups were last reported. The report
 * itself is cut where there is too little room, and shows it. `signs`: those that the map has.
 */
export function captionPanel(
  caption: Caption,
  signs: readonly Sign[],
  lang: Lang,
  { width, height, start }: Column,
): string {
  const own = words[lang]
  const unit = Math.sqrt((width * height) / (model.width * model.height))
  const [margin, indent, gap] = [26 * unit, 32 * unit, 14 * unit]
  const room = width - 2 * margin
  const inward = lang === 'ar' ? -1 : 1
  const edge = lang === 'ar' ? start + width - margin : start + margin

  const row = (
    text: string,
    size: number,
    { weight = 400, colour = 'ink', after = 0, sign = null as Sign | null } = {},
  ): Row => ({
    ...brokenTo(room - (sign ? indent : 0), {
      ...{ text, weight, colour },
      ...{ size: size * unit, after: after * unit },
    }),
    sign,
  })

  const foot = [
    ...signs.map((sign, i) =>
      row(own.legend[sign] ?? '', 14, { sign, after: i < signs.length - 1 ? 4 : 10 }),
    ),
    row(own.credits, 12, { colour: 'quiet' }),
  ]
  const statement = row(caption.statement, 20, { weight: 600, after: 8 })
  const told = caption.told.map(isolated).join(lang === 'ar' ? '، ' : ', ')
  const head = [
    row(caption.title, 17, { colour: 'quiet', after: 12 }),
    row(caption.moment, 28, { weight: 600, after: 12 }),
    statement,
    row(caption.certainty ?? '', 16, { after: 8 }),
    row(told, 14, { colour: 'quiet', after: 8 }),
  ]
  const sum = (rows: readonly Row[]) => rows.reduce((all, one) => all + heightOf(one), 0)
  const floor = height - margin - sum(foot) - gap
  const left = () => floor - 2 * gap - margin * 0.8 - sum(head)

  if (left() < 0) {
    const most = statement.lines.length - Math.ceil(-left() / lineHeight(statement.words))
    statement.lines = cut(statement.lines, Math.max(1, most))
  }
  const listed = (count: number) => {
    const shown = caption.last.slice(0, count)
    const rows = shown.map(({ text, solid }, i) => {
      const rest = i === count - 1 ? caption.last.length - count : 0
      const sign: Sign = solid ? 'solid' : 'hollow'
      return row(own.statement.more(text, rest), 14, { sign, after: 4 })
    })
    return count === 0 ? [] : [row(own.standing, 14, { weight: 600, after: 4 }), ...rows]
  }
  const counts = caption.last.map((_, i) => caption.last.length - i)
  const last = listed(counts.find((count) => sum(listed(count)) <= left()) ?? 0)

  const drawn = (rows: readonly Row[], top: number) => {
    let y = top
    return rows.map((one) => {
      const { sign } = one
      const x = edge + inward * 13 * unit
      const middle = y + one.words.size * 0.68
      const mark = sign
        ? `<g transform="translate(${x.toFixed(1)} ${middle.toFixed(1)}) scale(${(0.7 * unit).toFixed(2)})" color="var(--${keySign(sign).hue})">${legendSign(keySign(sign))}</g>`
        : ''
      const text = setText(one, sign ? edge + inward * indent : edge, y, lang)
      y += heightOf(one)
      return mark + text
    })
  }
  return [
    ...drawn(head, margin * 0.8),
    ...drawn(last, margin * 0.8 + sum(head) + gap * 0.7),
    `<path d="M${(start + margin).toFixed(1)} ${floor.toFixed(1)}h${room.toFixed(1)}" stroke="var(--border)"/>`,
    ...drawn(foot, floor + gap),
  ].join('\n')
}
