import type { Lang } from '../core/text/text.ts'
import { lesson as arabic, soFar as arabicSoFar } from './ar/lesson.ts'
import { lesson as english, soFar as englishSoFar, type LessonWords } from './en/lesson.ts'
import type { Words } from './en/index.ts'

export type { LessonWords } from './en/lesson.ts'

/** The words of the lesson, apart from the others: the map does not ship them. */
export const lessonWords: Record<Lang, LessonWords> = { en: english, ar: arabic }

/** What every page says of silent days and missing reports, as it is said where only some have been met. */
export const soFarWords: Record<Lang, Partial<Words>> = { en: englishSoFar, ar: arabicSoFar }
