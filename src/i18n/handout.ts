import type { Lang } from '../core/text/text.ts'
import { handout as arabic } from './ar/handout.ts'
import { handout as english, type HandoutWords } from './en/handout.ts'

export type { HandoutWords } from './en/handout.ts'

/** The words of the printed lesson, apart from the others: the map does not ship them. */
export const handoutWords: Record<Lang, HandoutWords> = { en: english, ar: arabic }
