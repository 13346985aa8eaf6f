import type { Tier } from '../../core/story/claim.ts'
import type { Backing } from '../../core/analysis/independence.ts'
import { claims, plural, sources } from './plural.ts'

/** Words for the table of sources by claims, the list of sources, and the card of one. */
export const matrix = {
  caption: 'Claims by day, with a mark under each outlet that published one and its origin there',
  claim: 'Claim',
  show: 'Show as',
  views: { table: 'Table', words: 'In words', sources: 'List of sources' },
  which: 'Which claims',
  all: 'All',
  backing: {
    several: 'several independent origins',
    single: 'a single origin',
    'not-independent': 'the outlet’s own view',
    unstated: 'no origin stated',
  } satisfies Record<Backing, string>,
  filled: 'an independent origin',
  hollow: 'origin not stated, or the outlet’s own view',
  several: (count: number) =>
    plural(count, {
      zero: 'No claim by itself goes back to several independent origins.',
      one: '# claim goes back to several independent origins.',
      other: '# claims go back to several independent origins.',
    }),
  sharing: (count: number) =>
    plural(count, {
      one: 'Of those with a single origin, # was published by several outlets, all from that origin: it counts once.',
      other:
        'Of those with a single origin, # were published by several outlets, all from that origin: each counts once.',
    }),
  ownView: (count: number) =>
    `${plural(count, { one: '# claim is', other: '# claims are' })} an outlet’s own view.`,
  shown: (count: number, columns: number) =>
    `${claims(count)} in ${plural(columns, { one: '# column', other: '# columns' })}, one for each origin in each outlet.`,
  shownInWords: (count: number) => `${claims(count)}, each with its origins.`,
  none: 'Your choices leave no claim.',
  noSingleDay: 'Without a single day',
  group: (day: string, count: number) => `${day}: ${claims(count)}`,
  notStated: 'not stated',
  cell: {
    independent: (outlet: string, origin: string) => `${outlet}, from ${origin}`,
    own: (outlet: string) => `${outlet}, its own view`,
    unstated: (outlet: string) => `${outlet}, origin not stated`,
  },
  printedBy: 'published by',
  openSource: 'Open its source',
  listSources: (count: number) => `List its ${sources(count)}`,
  sources,
  sourcesOf: (outlet: string, count: number) => `${outlet}: ${sources(count)}`,
  allSources: 'All sources',
  claims,

  what: 'What it is',
  types: {
    webpage: 'web page',
    'article-newspaper': 'newspaper article',
    'article-magazine': 'magazine article',
    'article-journal': 'journal article',
    article: 'article',
    'post-weblog': 'blog post',
    post: 'post',
    report: 'report',
    broadcast: 'broadcast',
    book: 'book',
    speech: 'speech',
    document: 'document',
  } as Record<string, string>,
  outlet: 'Outlet',
  headline: 'Headline',
  noHeadline: 'not recorded',
  evidence: 'Evidence',
  grade: 'Grade',
  grades: {
    A: 'agency, official or first-hand outlet',
    B: 'copy, recap or party outlet',
    C: 'single, local or unsigned source',
  } as Record<string, string>,
  noGrade: 'none recorded for this source',
  howRead: 'How it was read',
  read: {
    starting: 'A starting article: what it claims is quoted word for word.',
    other:
      'Paraphrased. The grade judges the copy that was read. Other reporting was read in excerpts, not always whole; which of it was read whole is not recorded.',
  } satisfies Record<Tier, string>,
  published: 'Publication',
  dates: {
    none: 'Nothing limits it, so the publication clock never counts it as certainly published.',
    clock: 'Known to the hour.',
    day: 'Known to the day, on the outlet’s own clock.',
    dayAnywhere:
      'Known to the day, but not in which time zone: read as that day anywhere on Earth.',
    between: 'Only its limits are known: not before the first, not after the last.',
    from: 'Only the earliest day is known, so the publication clock never counts it as certainly published.',
    until: 'Only the latest day is known.',
    zoneUnknown:
      'The time zone is not recorded: its days are read as those days anywhere on Earth.',
  },
  certainFrom: (moment: string) => `Certainly published from ${moment}.`,
  possibleFrom: (moment: string) => `Possibly published from ${moment}.`,
  written: 'Recorded as',
  address: 'Address',
  gives: 'What it contributes',
  inForce: (count: number) => `${claims(count)} of those chosen`,
  nothing: 'Your choices leave nothing of what it says.',
  alone: (count: number, of: number) =>
    count === 0
      ? 'None rests on it alone: others published each of them.'
      : count === of
        ? 'All of it rests on this source alone.'
        : plural(count, {
            one: `# of ${of} rests on it alone; others published the rest as well.`,
            other: `# of ${of} rest on it alone; others published the rest as well.`,
          }),
  from: 'Whom it had them from',
}
