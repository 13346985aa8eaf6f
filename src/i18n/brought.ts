import type { Lang } from '../core/text/text.ts'
import { brought as arabic } from './ar/brought/brought.ts'
import { brought as english, type BroughtWords } from './en/brought/brought.ts'

export type { BroughtWords } from './en/brought/brought.ts'

/** The words about a reader's own reports, apart from the others: they are shipped to who asks for them. */
export const broughtWords: Record<Lang, BroughtWords> = { en: english, ar: arabic }
