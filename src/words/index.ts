import type { Lang } from '../core/text.ts'
import { ar } from './ar.ts'
import { en, type Words } from './en.ts'

export type { Words } from './en.ts'

/** The words of each language, and the way it is written. */
export const words: Record<Lang, Words> = { en, ar }
export const direction: Record<Lang, 'ltr' | 'rtl'> = { en: 'ltr', ar: 'rtl' }
export const locale: Record<Lang, string> = { en: 'en-GB', ar: 'ar-LB-u-nu-latn' }
