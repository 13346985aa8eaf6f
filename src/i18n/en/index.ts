import { cite } from './cite.ts'
import { filter } from './filter.ts'
import { analysis } from './analysis.ts'
import { matrix } from './sources.ts'
import { page } from './page.ts'
import { replay } from './replay.ts'
import { whereabouts } from './where.ts'
import * as terms from './vocabulary.ts'
import { notice, welcome } from './notices.ts'
import { share } from './share.ts'
import { comparison } from './comparison.ts'
import { plural, reports } from './plural.ts'

/** Every word the interface says, in English. The Arabic has the same shape. */
export const en = {
  ...replay,
  ...page,
  ...terms,
  cite,
  filter,
  analysis,
  matrix,
  share,
  comparison,
  whereabouts,
  welcome,
  notice,
  grade: (grade: string) => `grade ${grade}`,
  gradeMeaning:
    'A: agency, official or first-hand outlet. B: copy, recap or party outlet. C: single, local or unsigned.',
  skipToList: 'Skip to the reports',
  panel: 'What is reported',
  allReports: 'All reports',
  counted: (
    shown: number,
    undated: number,
    otherTier: number,
    otherAccounts: number,
    possible: number,
    later: number,
    filtered: number,
  ) => {
    const parts: [number, string][] = [
      [filtered, 'hidden by filters'],
      [later, 'published only later'],
      [possible, 'possibly published'],
      [otherAccounts, 'in other accounts'],
      [otherTier, 'in evidence not chosen'],
      [undated, 'undated'],
    ]
    const said = parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []))
    return [`${shown} shown`, ...said].join(' · ')
  },
  undatedCount: (count: number) => `${count} undated`,
  undatedTray: 'Undated',
  undatedNote: 'The source gives no date that could be placed on the timeline.',
  speed: 'Speed',
  goTo: 'Go to a date or time',
  goToHint: '1 Sep, 2017-09-01 20:00',
  go: 'Go',
  badTime: (typed: string) =>
    `“${typed}” is not a date this page can read. Write 1 Sep, 2017-09-01 or 2017-09-01 20:00.`,
  outsideTime: (first: string, last: string) => `The story runs from ${first} to ${last}.`,
  passingGap: (first: string, last: string) =>
    `Skipping quickly: no report is dated ${first} – ${last}`,
  gapShort: (days: string) => `no report dated ${days}`,
  noPlaceYet: 'No report places the convoy yet.',
  disagreements: 'Where the reports disagree',
  contested: 'Another report shown cannot be right together with this one.',
  superseded: 'A later report of the same group replaces it.',
  saysNothingTrue: 'Every line holds only if the report is right.',
  printedNotLinked:
    'Printed, not linked: the page mirrors another’s text or carries hateful comments.',
  agency: (name: string) => `agency: ${name}`,
  copyOf: (name: string) => `copy of ${name}`,
  whenLabel: 'When',
  whereLabel: 'Where',
  whoLabel: 'Who says so',
  leaning: 'Leaning',
  note: 'Note',
  related: 'See also',
  relation: {
    excludes: 'cannot both be right',
    supersedes: 'replaces',
    repeats: 'repeats',
  } as Record<string, string>,
  origins: (outlets: number, origins: number) =>
    [
      plural(outlets, { one: '# outlet', other: '# outlets' }),
      plural(origins, { zero: 'no independent origin', one: '# origin', other: '# origins' }),
    ].join(', '),
  measured: 'measured on the map, not reported',
  everythingItClaims: 'What this source claims',
  groupReports: 'Reports of this group',
  back: 'Back to this moment',
  showOnClock: 'Go to its moment',
  legendTitle: 'Key',
  keyOnMap: 'Main signs on the map',
  layersTitle: 'Layers',
  evidence: 'Evidence',
  tiers: {
    starting: 'The five starting articles',
    other: 'Other reporting',
    all: 'Both',
  },
  tierNote:
    'Starting articles are quoted word for word; other reporting is paraphrased and graded.',
  about: 'What happened',
  notCopied: (link: string) => `This browser would not copy. The link: ${link}`,
  coordinatesCopied: (text: string) =>
    `Copied: ${text}, the point you clicked. The coordinates are the map’s, not a report’s.`,
  copyCoordinates: 'Copy these coordinates',
  coordinatesOf: (text: string) => `Point on the map: ${text}`,
  language: 'العربية',
  theme: { light: 'Light', dark: 'Dark' },
  fit: 'Whole route',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  /** Where the page scrolls on over the map. `key`: the one to hold. */
  yielded: {
    wheel_zoom: (key: string) => `${key} and the wheel zoom the map`,
    touch_pan: () => 'Two fingers move the map',
  },
  here: (count: number) => `${reports(count)} here`,
  borderPolicy: 'Borders as Natural Earth draws them, disputed lines dashed; no position is taken.',
  lanes: { strikes: 'strikes', others: 'others', said: 'exchanges' } as Record<string, string>,
}

export type Words = typeof en
