import type { Lang } from '../core/text/text.ts'
import { ar } from './ar.ts'
import { en, type Words } from './en.ts'

export type { Words } from './en.ts'
export { direction, locale } from './writing.ts'

/** The words of every language, for what needs them all at hand. */
export const words: Record<Lang, Words> = { en, ar }
