import type { Lang } from '../core/text/text.ts'
import { escapeMarkup } from '../core/text/escape-markup.ts'
import { withDirectionMarks } from '../core/text/bidi-marks.ts'
import { linesOf } from '../core/text/wrap-text.ts'

/** Words of one kind: how large (px), how heavy, in which of a drawing's colours, and the room below them. */
export type SvgText = { text: string; size: number; weight: number; colour: string; after: number }

/** Words broken into lines. */
export type SvgLines = { words: SvgText; lines: string[] }

const leading = 1.32

/** How much room a line takes, px from one to the next. */
export const lineHeight = ({ size }: SvgText): number => size * leading

/** Words in lines that are `width` px wide at most. */
export const brokenTo = (width: number, words: SvgText): SvgLines => ({
  words,
  lines: linesOf(words.text, width, words.size, words.weight),
})

/** The height of lines with the room below them, px; no words take none. */
export const heightOf = ({ lines, words }: SvgLines): number =>
  lines.length === 0 ? 0 : lines.length * lineHeight(words) + words.after

/** Lines as SVG, from `top` downward, at the edge `x` at which a language begins. */
export const setText = ({ lines, words }: SvgLines, x: number, top: number, lang: Lang): string =>
  lines
    .map((line, i) => {
      const y = top + words.size + i * lineHeight(words)
      const anchor = lang === 'ar' ? 'end' : 'start'
      return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="${words.size.toFixed(1)}" font-weight="${words.weight}" fill="var(--${words.colour})">${escapeMarkup(withDirectionMarks(line))}</text>`
    })
    .join('\n')
