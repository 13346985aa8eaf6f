import type { Lang } from '../core/text/text.ts'
import { embed as embedArabic } from '../i18n/ar/embed.ts'
import { embed as embedEnglish } from '../i18n/en/embed.ts'
import { broughtWords } from '../i18n/brought.ts'
import { handoutWords } from '../i18n/handout.ts'
import { words } from '../i18n/index.ts'
import { lessonWords, soFarWords } from '../i18n/lesson.ts'
import { offlineWords } from '../i18n/offline.ts'
import { presentWords } from '../i18n/present.ts'

const wordsOf = (lang: Lang, embed: object) => ({
  ...words[lang],
  embed,
  handout: handoutWords[lang],
  present: presentWords[lang],
  lesson: { ...lessonWords[lang], soFar: soFarWords[lang] },
  offline: offlineWords[lang],
  brought: broughtWords[lang],
})

/** The words of every page and of the block: those that are shipped apart as well. */
export const everyWord = {
  en: wordsOf('en', embedEnglish),
  ar: wordsOf('ar', embedArabic),
}

/** Every word by its path; of a function, what it says of some numbers, in the place of all that it is told. */
export function saidBy(value: unknown, numbers = [1, 3, 20], path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function')
    return numbers.map((number) => [`${path}(${number})`, spoken(value, [number], path)])
  return Object.entries(value as object).flatMap(([key, inner]) =>
    saidBy(inner, numbers, `${path}.${key}`),
  )
}

/** What a phrase says of `numbers`, in turn for each thing that it is told; of days and clocks, of one of each. */
export function spoken(say: unknown, numbers: readonly number[], path: string): string {
  const speak = say as (...args: unknown[]) => string
  const args = Array.from({ length: speak.length }, (_, i): unknown => numbers[i % numbers.length])
  if (/\.time\.(day|shortDay|weekday)$/.test(path)) args[0] = '2017-09-13'
  if (/\.time\.month$/.test(path)) args[0] = '2017-09'
  if (/\.(clock|place)$/.test(path))
    args.splice(0, 2, ...(path.endsWith('place') ? ['Asia/Damascus'] : [0, 'UTC']))
  if (/\.amounts\.\w+$/.test(path)) args[args.length - 1] = 'hours'
  if (/\.(spoken|badWord|and|outlets)$/.test(path)) args[0] = [String(args[0])]
  const ofDays = /\.whereabouts\.(on|either|between|by|since|from|untilAtLeast|at)$/
  if (ofDays.test(path)) args.fill('2017-09-13', path.endsWith('.at') ? 1 : 0, 3)
  return speak(...args)
}
