import type { replay as replayWords } from '../../i18n/en/replay.ts'

const isDay = (edtf: string) => /^\d{4}-\d\d-\d\d$/.test(edtf)

/** When a source was published (EDTF; null: not recorded) in words, as an interval where that is all that is known. */
export function sayPublished(edtf: string | null, words: typeof replayWords): string {
  if (edtf === null) return words.publicationUnknown
  const { time, publishedOn } = words
  const [first = '', last = first] = edtf.replace(/^\[\.\.(.*)\]$/, '../$1').split('/')
  if (isDay(first) && isDay(last))
    return publishedOn(
      first === last ? time.on(time.day(first)) : time.between(time.day(first), time.day(last)),
    )
  if (isDay(first) && last === '..') return publishedOn(time.onOrAfter(time.day(first)))
  if (isDay(last) && first === '..') return publishedOn(time.onOrBefore(time.day(last)))
  // A month or a year: as it is written, for no day is known.
  return publishedOn(edtf)
}
