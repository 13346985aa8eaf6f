import { inLang, type Lang, type Text } from '../text/text.ts'

/** What a part of a sentence tells; `mark` is what only holds it together. */
export type PartKind = 'group' | 'where' | 'when' | 'age' | 'who' | 'news' | 'mark'

/** A part of a sentence, for a page to mark up; `claim` is the report it rests on, to link to. */
export type Part = { is: PartKind; text: string; claim: string | null }

/** A part of a sentence: its kind, its text, and the claim that it rests on where there is one. */
export const part = (is: PartKind, text: string, claim: string | null = null): Part => ({
  is,
  text,
  claim,
})

/** A mark of punctuation, which rests on nothing. */
export const mark = (text: string): Part => part('mark', text)

/** A sentence as it is read out, and as titles and pictures have it. */
export const plainOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('')

/** With a capital where the script has any. */
export const capital = (text: string): string =>
  text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())

const latin = /\p{Script=Latin}/u

/**
 * A name as it stands within the words of a language: where it is in another script, marks keep its
 * direction apart from that of the words around it.
 */
export const isolated = (name: string, lang: Lang): string =>
  (lang === 'ar') === latin.test(name) ? `\u2068${name}\u2069` : name

/** A text for people in a language, as it stands within a sentence of it. */
export const named = (text: Text, lang: Lang): string => isolated(inLang(text, lang).words, lang)
