/** How far a clock time may be off: minutes, or only that it may be. */
type ClockMargin = number | 'about'

/**
 * How a language says where something is. Names arrive as they stand in a sentence; days as calendar
 * days (YYYY-MM-DD), and `today` with them, so that a year is said only where it is another.
 */
export type WhereWords = {
  /** What a sentence begins with: the group, and what is said of it is to follow. */
  of: (group: string) => string
  /** Several groups of which the same is said. */
  and: (groups: readonly string[]) => string
  /** The same for a whole of which a split is reported, while its parts have no place yet. */
  ofSplit: (group: string) => string
  /** Stands before the first thing said of a group. */
  last: string
  /** The same, briefly, where several groups follow one another. */
  reported: string
  point: (name: string, km: number) => string
  /** A circle too wide to be a point. */
  around: (name: string, km: number) => string
  area: (name: string) => string
  road: (name: string) => string
  /** What a movement did to a place, or to one that is known to some km. */
  way: Record<'from' | 'to' | 'through', (name: string, km: number | null) => string>
  /** A movement of which no more is said: `where` is as said of what stands somewhere. */
  moving: (where: string) => string
  toward: (name: string) => string
  /** The same where that is all that is known, in a long sentence. */
  onlyToward: (name: string) => string
  noPlace: string
  noPlaceYet: string
  on: (day: string, today: string) => string
  /** One of two days that follow one another, or some day between two. */
  either: (first: string, second: string, today: string) => string
  between: (first: string, last: string, today: string) => string
  by: (day: string, today: string) => string
  since: (day: string, today: string) => string
  from: (first: string, last: string, today: string) => string
  /** Until the source was published, and it does not say that it was over then. */
  untilAtLeast: (first: string, last: string, today: string) => string
  /** At a clock time, or about it. */
  at: (clock: string, day: string, today: string, margin: ClockMargin) => string
  giveOrTake: (said: string, days: number) => string
  noTime: string
  /** Whole days between a report and the moment, one at least. */
  before: (days: number) => string
  atLeastBefore: (days: number) => string
  /** Outlets by name, and how many more there are. */
  outlets: (names: readonly string[], more: number) => string
  copyOf: (outlet: string, of: string) => string
  source: (speaker: string, outlets: number) => string
  /** For whom speakers speak, by the id of the party; left out where there is no word for it. */
  parties: Record<string, string>
  sources: (count: number) => string
  sourceNotNamed: string
  /** Leads over to one other place, and the reports that name it; to several others. */
  another: (reports: number) => string
  others: (count: number) => string
  /** Leads over to a report of a direction beside one of a place. */
  heading: string
  /** How many places are left out. */
  more: (count: number) => string
  news: (title: string, more: number) => string
  comma: string
  semicolon: string
  /** Between what is said and who says so. */
  saidBy: string
  stop: string
}
