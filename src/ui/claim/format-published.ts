import type { replay as replayWords } from '../../i18n/en/replay.ts'

const isDay = (edtf: string) => /^\d{4}-\d\d-\d\d$/.test(edtf)

/** A date (EDTF) in words, as an interval where that is all that is known. */
export function sayDate(edtf: string, { time }: typeof replayWords): string {
  const [first = '', last = first] = edtf
    .replace(/^\[\.\.(.*)\]$/, '../$1')
    .replace(/^\[(.*)\.\.\]$/, '$1/..')
    .split('/')
  if (isDay(first) && isDay(last))
    return first === last ? time.on(time.day(first)) : time.between(time.day(first), time.day(last))
  if (isDay(first) && last === '..') return time.onOrAfter(time.day(first))
  if (isDay(last) && first === '..') return time.onOrBefore(time.day(last))
  if (/^\d{4}-\d\d$/.test(edtf)) return time.month(edtf)
  // A year, for no day is known.
  return edtf
}

/** When a source was published (EDTF; null: not recorded) in words. */
export const formatPublished = (edtf: string | null, words: typeof replayWords): string =>
  edtf === null ? words.publicationUnknown : words.publishedOn(sayDate(edtf, words))
