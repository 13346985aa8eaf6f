import type { Lang } from '../core/text/text.ts'

/** The way a language is written, and whose habits its days and numbers follow. */
export const direction: Record<Lang, 'ltr' | 'rtl'> = { en: 'ltr', ar: 'rtl' }
export const locale: Record<Lang, string> = { en: 'en-GB', ar: 'ar-LB-u-nu-latn' }
