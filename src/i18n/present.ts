import type { Lang } from '../core/text/text.ts'
import { present as arabic } from './ar/present.ts'
import { present as english, type Present } from './en/present.ts'

export type { Present } from './en/present.ts'

/** The words of a lesson on a screen, apart from the others: the map does not ship them. */
export const presentWords: Record<Lang, Present> = { en: english, ar: arabic }
