import type { WhereWords } from '../../core/sentence/words.ts'
import { daysIn } from '../format-dates.ts'
import { minutes, plural } from './plural.ts'
import { parties } from './vocabulary.ts'

const day = daysIn('en-GB')

/** Of two days in one month, the first needs no month. */
const pair = (first: string, second: string, today: string, between: string): string => {
  const isOneMonth = first.slice(0, 7) === second.slice(0, 7)
  return [
    isOneMonth ? String(Number(first.slice(8))) : day(first, today),
    between,
    day(second, today),
  ].join(' ')
}
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** A number as a newspaper sets it: in words below ten. */
const spelled = (count: number): string => small[count] ?? String(count)
const within = (km: number) => `within about ${km} km`

/** How English answers where something is. */
export const whereabouts: WhereWords = {
  of: (group) => `${group}: `,
  and: (groups) => new Intl.ListFormat('en-GB').format(groups),
  ofSplit: (group) => `${group}, reported to have split: `,
  last: 'last reported ',
  reported: 'reported ',
  point: (name, km) => `${within(km)} of ${name}`,
  around: (name, km) => `somewhere ${within(km)} of ${name}`,
  area: (name) => `somewhere in ${name}`,
  road: (name) => `somewhere on ${name}`,
  way: {
    from: (name, km) => (km === null ? `leaving ${name}` : `leaving ${name} (${within(km)})`),
    to: (name, km) => (km === null ? `reaching ${name}` : `reaching ${name} (${within(km)})`),
    through: (name, km) => (km === null ? `passing ${name}` : `passing ${name} (${within(km)})`),
  },
  moving: (where) => `on the move ${where}`,
  toward: (name) => `heading toward ${name}`,
  onlyToward: (name) => `heading toward ${name}, position not reported`,
  noPlace: 'no place reported',
  noPlaceYet: 'no place reported yet',
  on: day,
  either: (first, second, today) => pair(first, second, today, 'or'),
  between: (first, last, today) => `between ${pair(first, last, today, 'and')}`,
  by: (last, today) => `by ${day(last, today)}`,
  since: (first, today) => `since ${day(first, today)}`,
  from: (first, last, today) => `from ${pair(first, last, today, 'to')}`,
  untilAtLeast: (first, last, today) => `from ${pair(first, last, today, 'to at least')}`,
  at: (clock, on, today, margin) => {
    const said = `${day(on, today)}, ${margin === 0 ? '' : 'about '}${clock}`
    return typeof margin === 'number' && margin > 0 ? `${said} (± ${minutes(margin)})` : said
  },
  giveOrTake: (said, days) =>
    `${said}, give or take ${plural(days, { one: 'a day', other: '# days' })}`,
  noTime: 'no time stated',
  before: (days) => (days === 1 ? 'the day before' : `${spelled(days)} days before`),
  atLeastBefore: (days) => `at least ${days === 1 ? 'a day' : `${spelled(days)} days`} before`,
  outlets: (names, more) =>
    more > 0
      ? `${names.join(', ')} and ${spelled(more)} other ${more === 1 ? 'outlet' : 'outlets'}`
      : names.join(' and '),
  copyOf: (outlet, of) => `${outlet}, copying ${of}`,
  source: (speaker, outlets) => (outlets > 1 ? `(one source: ${speaker})` : `(source: ${speaker})`),
  sources: (count) => `(${spelled(count)} sources)`,
  parties,
  sourceNotNamed: '(source not named)',
  another: (reports) =>
    reports > 1
      ? 'Other reports name a different place: '
      : 'One other report names a different place: ',
  others: (count) => `Other reports name ${spelled(count)} other places: `,
  heading: 'Also reported: ',
  more: (count) => `and ${spelled(count)} more`,
  news: (title, more) =>
    more > 0
      ? `New: ${title} (and ${spelled(more)} more ${more === 1 ? 'report' : 'reports'}).`
      : `New: ${title}.`,
  comma: ', ',
  semicolon: '; ',
  saidBy: ' · ',
  stop: '.',
}
