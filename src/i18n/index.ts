import type { Lang } from '../core/text/text.ts'
import { ar } from './ar/index.ts'
import { en, type Words } from './en/index.ts'

export type { Words } from './en/index.ts'
export { direction, locale } from './locale.ts'

/** The words of every language, for what needs them all at hand. */
export const words: Record<Lang, Words> = { en, ar }
