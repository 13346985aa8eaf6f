import { dayOf } from '../../core/time/time-zone.ts'
import type { SourceMatrixColumn } from '../../core/analysis/source-matrix.ts'
import type { Origin, Story } from '../../core/story/story.ts'
import { inLang, type Lang } from '../../core/text/text.ts'
import type { Words } from '../../i18n/index.ts'
import { partyName } from '../base/party-name.ts'
import type { DayGroup } from './matrix.ts'

/** What a date and a party are said by. */
type Told = Pick<Story, 'parties' | 'begins' | 'zone'>

/** Whose words, and in what language. */
type Speaker = { lang: Lang; words: Words }

const day = /^\d{4}-\d\d-\d\d$/
const month = /^\d{4}-\d\d$/
const until = /^\[\.\.(.*)\]$/

/** When an origin spoke, as briefly as its date allows; the year only where it is not the story's. */
function sayDate(edtf: string, { time }: Words, year: string): string {
  const brief = (one: string) => {
    if (month.test(one)) return time.month(one)
    if (!day.test(one)) return one
    return one.startsWith(year) ? time.shortDay(one) : time.day(one)
  }
  const latest = until.exec(edtf)?.[1]
  if (latest) return time.by(brief(latest))
  const [first = '', last] = edtf.split('/')
  return last ? time.fromTo(brief(first), brief(last)) : brief(first)
}

/** Whom an outlet had it from, and when that was said, as briefly as the head of a column holds. */
export function originParts(
  origin: Origin | null,
  speaker: Speaker,
  story: Told,
): { who: string; date: string | null } {
  const { words, lang } = speaker
  if (!origin || origin.party === 'unstated') return { who: words.matrix.notStated, date: null }
  const { party, date } = origin
  const who = origin.speaker
    ? inLang(origin.speaker, lang).words
    : (partyName(party, story, speaker) ?? party)
  return { who, date: date === null ? null : sayDate(date, words, yearOf(story)) }
}

/** The same in one line. */
export function formatOrigin(origin: Origin | null, speaker: Speaker, story: Told): string {
  const { who, date } = originParts(origin, speaker, story)
  return date === null ? who : [who, date].join(`${speaker.words.comma} `)
}

/** What a mark says to those who do not see it: the outlet, and whom it had it from. */
export function formatCell(
  column: SourceMatrixColumn,
  origin: Origin | null,
  speaker: Speaker,
  story: Told,
): string {
  const { cell } = speaker.words.matrix
  if (column.independent)
    return cell.independent(column.outlet, formatOrigin(origin, speaker, story))
  return column.party === 'unstated' ? cell.unstated(column.outlet) : cell.own(column.outlet)
}

/** The year of the story: dates in it go without. */
export const yearOf = ({ begins, zone }: Pick<Story, 'begins' | 'zone'>): string =>
  dayOf(begins, zone).slice(0, 4)

/** The heading over claims of one day, of no single day, or of none. */
export function formatDayOf({ key, day }: DayGroup, words: Words): string {
  if (day !== null) return words.time.day(day)
  return key === 'undated' ? words.undatedTray : words.matrix.noSingleDay
}
