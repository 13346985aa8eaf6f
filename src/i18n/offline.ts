import type { Lang } from '../core/text/text.ts'
import { offline as arabic } from './ar/offline.ts'
import { offline as english, type OfflineWords } from './en/offline.ts'

export type { OfflineWords } from './en/offline.ts'

/** The words about having no network, apart from the others: they are shipped to who asks for them. */
export const offlineWords: Record<Lang, OfflineWords> = { en: english, ar: arabic }
