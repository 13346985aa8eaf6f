import type { Lang } from '../core/text/text.ts'
import type { Caption } from './caption.ts'
import { words } from './block-map.ts'
import { legendSign, keyOf, type keySigns } from '../layers/legend-sign.ts'
import type { LegendEntry } from '../layers/layer.ts'
import { cut } from '../core/text/wrap-text.ts'
import { brokenTo, heightOf, lineHeight, setText, type SvgLines } from './svg-text.ts'

/** One of the signs of the key. */
export type Sign = (typeof keySigns)[number]
/** Where the words of a picture stand: px; `start` is the left edge of their column. */
type Column = { width: number; height: number; start: number }
/** Lines, with the sign that they explain before them. */
type Row = SvgLines & { sign: Sign | null }

/** What the column is laid out for, px; another is laid out in proportion. */
const model = { width: 400, height: 630 }

/** The entry of a legend that explains a sign; a layer is named by its file. */
function keySign(sign: Sign): LegendEntry {
  const found = keyOf(['positions', 'legs', 'strikes']).find(({ words }) => words === sign)
  if (!found) throw new Error(`No layer has the sign “${sign}” in its legend.`)
  return found
}

/**
 * The words beside the map: title, moment, where each group is reported, who says so and what is new, and from below
 * signs and credits; between them, as far as there is room, what else is reported. The answer itself is
 * cut where there is too little room, and shows it. `signs`: those that the map has.
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
  const answer = row(caption.where, 20, { weight: 600, after: 8 })
  const head = [
    row(caption.title, 14, { colour: 'quiet', after: 8 }),
    row(caption.moment, 16, { after: 10 }),
    answer,
    row(caption.who, 14, { colour: 'quiet', after: 10 }),
    row(caption.news, 14, { after: 8 }),
  ]
  const sum = (rows: readonly Row[]) => rows.reduce((all, one) => all + heightOf(one), 0)
  const floor = height - margin - sum(foot) - gap
  const left = () => floor - 2 * gap - margin * 0.8 - sum(head)

  if (left() < 0) {
    const most = answer.lines.length - Math.ceil(-left() / lineHeight(answer.words))
    answer.lines = cut(answer.lines, Math.max(1, most))
  }
  const others: Row[] = []
  for (const text of caption.others) {
    const next = row(text, 14, { after: 6 })
    const most = Math.floor((left() - sum(others)) / lineHeight(next.words))
    if (most < 2) break
    next.lines = cut(next.lines, most)
    others.push(next)
  }

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
    ...drawn(others, margin * 0.8 + sum(head) + gap * 0.7),
    `<path d="M${(start + margin).toFixed(1)} ${floor.toFixed(1)}h${room.toFixed(1)}" stroke="var(--border)"/>`,
    ...drawn(foot, floor + gap),
  ].join('\n')
}
