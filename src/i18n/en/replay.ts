import { timeIn } from '../format-dates.ts'
import { onMap } from './map.ts'
import { days, plural, reports } from './plural.ts'

/** Said of a silence: the reports dated so widely that they may belong to it. */
export const wider = (count: number) =>
  plural(count, {
    zero: 'no report with a wider date may belong there',
    one: '# report with a wider date may belong there',
    other: '# reports with wider dates may belong there',
  })

/** The words of the plain replay: what the full page and the block in an article both say. */
export const replay = {
  onMap,
  time: timeIn('en-GB', {
    noDate: 'no date',
    noTimeStated: (day) => (day ? `no time stated; published by ${day}` : 'no time stated'),
    on: (day) => `on ${day}`,
    between: (a, b) => `at some time between ${a} and ${b}`,
    from: (a, b) => `from ${a} to ${b}`,
    fromUntilPublished: (a, b) => `from ${a}, still so when published on ${b}`,
    onOrBefore: (day) => `on or before ${day}`,
    onOrAfter: (day) => `on or after ${day}`,
    about: (clock, day, minutes) => `about ${clock} on ${day} (± ${minutes} minutes)`,
    exactly: (clock, day) => `${clock} on ${day}`,
    dayOfZone: (place) => `(the day in ${place})`,
    dayOfUnknownZone: '(time zone of the day not stated)',
    startOf: (day) => `the start of ${day}`,
    endOf: (day) => `by the end of ${day}`,
    at: (clock, day, place) => `${day}, ${clock} (${place})`,
    ago: (old) => plural(old, { zero: 'the same day', one: 'the day before', other: '# days old' }),
    clockOf: (day, clock) => `${day}, ~${clock}`,
    fromTo: (a, b) => `${a} – ${b}`,
    since: (day) => `since ${day}`,
    by: (day) => `by ${day}`,
    noTime: 'no time stated',
    giveOrTake: (said, margin) => `${said} (± ${days(margin)})`,
  }),
  noState: 'said, intended or explained: not an event on the timeline',
  map: 'Map of the reported positions',
  reports,
  slider: 'Time',
  previous: 'Previous report',
  next: 'Next report',
  play: 'Play',
  pause: 'Pause',
  gap: (first: string, last: string, crossing: number) =>
    `No report is dated ${first} – ${last}; ${wider(crossing)}.`,
  nothingSettled: 'No report is dated before this moment.',
  statement: {
    of: (moment: string, what: string) => `${moment}: ${what}`,
  },
  /** Between the parts of a line. */
  comma: ',',
  semicolon: ';',
  /** Stands in brackets behind a quotation whose slip is its own. */
  sic: 'sic',
  asPublished: 'as published',
  paraphrased: 'Paraphrased',
  from: 'from',
  originNotStated: 'origin not stated',
  publishedOn: (when: string) => `published ${when}`,
  publicationUnknown: 'publication date not recorded',
  credits: 'Background map: Natural Earth, GSHHG (Wessel & Smith), GeoNames. Evidence: CC BY 4.0.',
  keys: '← → report · Page Up/Down day · Home End · Space plays',
}
