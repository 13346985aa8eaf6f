import { widthOf } from './text-width.ts'

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
