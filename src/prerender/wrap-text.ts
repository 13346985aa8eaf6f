const arabic = /[\u0590-\u08ff\ufb1d-\ufefc]/

/** Letters of Noto Sans are at most about this wide on average, in parts of their size; Arabic runs narrower. */
const wide = { latin: 0.55, arabic: 0.47, heavier: 1.06 }

/** How wide a text is about, px: a little more than it turns out to be. */
export const widthOf = (text: string, size: number, weight: number): number =>
  [...text].reduce((sum, sign) => sum + (arabic.test(sign) ? wide.arabic : wide.latin), 0) *
  size *
  (weight >= 600 ? wide.heavier : 1)

/** A text in lines no wider than `width` px; a word that is wider by itself gets a line of its own. */
export function linesOf(text: string, width: number, size: number, weight = 400): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && widthOf(longer, size, weight) <= width)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The first of some lines, the last of them ending in dots where any were left out. */
export const cut = (lines: readonly string[], most: number): string[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`]
