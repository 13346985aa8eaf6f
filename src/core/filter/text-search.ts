import type { Claim } from '../story/claim.ts'
import type { Text } from '../text/text.ts'

const [mixed, meant] = ['ٱىیکة’‘', "اييكه''"]

/** Text as it is searched: no case, no accents or vowel signs, one letter for those that Arabic writers mix. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u02b9-\u02bf]/gu, '')
    .replace(/[ٱىیکة’‘]/g, (letter) => meant[mixed.indexOf(letter)] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))

/** True where every word of what is sought occurs in the text, in any order; no words are in any text. */
export function occurs(sought: string, text: () => string): boolean {
  const words = fold(sought).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const folded = fold(text())
  return words.every((word) => folded.includes(word))
}

/** Everything in a claim that is searched, a line each; `nameOf` has the names of places by id. */
export function searched(claim: Claim, nameOf: ReadonlyMap<string, Text>): string {
  const { id, title, quote, paraphrase, where, note } = claim
  const named = [where.place, where.toward].map((place) => nameOf.get(place ?? ''))
  const texts = [title, paraphrase, note, ...named].flatMap((text) => [text?.en, text?.ar])
  return [id, quote?.text, where.stated, ...texts].filter(Boolean).join('\n')
}
