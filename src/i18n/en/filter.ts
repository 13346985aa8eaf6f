import type { Loss, Variant } from '../../core/citation/export-format.ts'
import type { Criterion } from '../../core/filter/filter.ts'
import { claims } from './plural.ts'

/** Words for filtering the reports and for downloading what is left. */
export const filter = {
  sign: (shown: number, of: number) => `filtered: ${shown} of ${of}`,
  criteria: {
    kinds: 'Kind',
    groups: 'Group',
    sources: 'Source',
    origins: 'Origin',
    parties: 'Who spoke',
    tiers: 'Evidence',
    grades: 'Grade',
    states: 'State at this moment',
    finerThanDay: 'Time',
    within: 'Place',
    text: 'Words',
  } satisfies Record<Criterion, string>,
  precision: 'Precision',
  text: 'Words, in English or Arabic',
  textNote: 'In the title, the quotation or the place; every word must occur.',
  option: { of: (name: string, claims: number) => `${name} (${claims})` },
  optionNote:
    'In brackets: how many claims each choice would leave, with your other filters unchanged.',
  chosen: (count: number) => `${count} chosen`,
  search: 'Search in this list',
  found: (shown: number, of: number) => `${shown} of ${of}`,
  all: (count: number) => `Show all ${count}`,
  none: 'Your other filters leave none of these.',
  notGraded: 'not graded',
  notStated: (outlet: string) => `not stated by ${outlet}`,
  finerThanDay: 'time known to better than a day',
  anyPlace: 'any place, or none',
  within: (km: string) => `known to within ${km} km`,
  otherDistance: 'or to within … km',
  asked: 'Your filters',
  criterion: { of: (criterion: string, value: string) => `${criterion}: ${value}` },
  remove: (what: string) => `Remove ${what}`,
  clear: 'Clear all',
  nothing: 'No claim passes all of your filters.',
  without: (criterion: string, count: number) =>
    `Without “${criterion}” ${claims(count)} would show.`,
  drop: (criterion: string) => `Remove “${criterion}”`,
  noneHelps: 'Removing any one of them brings nothing back.',
  others:
    'Nothing is left to filter. Look at your other choices: the evidence, the account, the publication clock.',
  download: {
    title: 'Download what is shown',
    about: (count: number) =>
      `${claims(count)}, including those without a date or a place. The file says what you chose and what that left out.`,
    format: 'Format',
    variants: {
      semicolons: (format: string) => `${format} with semicolons`,
      tabs: (format: string) => `${format} with tabs`,
      programs: (format: string) => `${format} for programs`,
    } satisfies Record<Variant, (format: string) => string>,
    cannot: (format: string) => `What ${format} cannot carry`,
    save: 'Download',
    wait: 'One moment: the shapes are loading.',
    missing: 'The formats did not load. Everything else still works.',
    nothing: 'Nothing is shown, so there is nothing to download.',
    loses: {
      'time-outside':
        'GeoJSON has no time. The outer bounds are in “begin” and “end” (the end not included) and, as JSON-FG writes them, in “time” (both included); inner bounds, basis and the source’s own words are in “when”.',
      'circle-as-polygon':
        'It has no circles. A place known to a radius is drawn as a polygon, with the radius beside it.',
      'placeless-last':
        'Reports without a place have no shape and come last: mapshaper leaves them out, Turf stops at them.',
      'no-shapes':
        'It has no shapes. Areas and stretches of road are named, not drawn; a circle has its centre and radius.',
      'cites-in-one-cell': 'Several sources of one claim share a cell, with “|” between them.',
      'said-once':
        'What the file says of itself is in its first row; every row has version, licence and counts.',
      'words-in-quotes':
        'A source’s own words and dates, and what else a spreadsheet would take for a date or a number, are in quotation marks.',
      'decimal-comma':
        'For spreadsheets of countries that write a decimal comma: the numbers have it, semicolons separate the cells.',
      'no-mark':
        'Every text as it is. Opened in a spreadsheet, Arabic may be garbled and “Sept. 8” become a date: there, take another form.',
      'formulas-marked':
        'Text that a spreadsheet would run as a formula begins with an apostrophe.',
      'no-possible':
        'KML cannot say “possible”: programs show a report for the whole time between its bounds.',
      'always-shown':
        'A report without a date has no time span: programs show it at every moment. One without a place is in the list only.',
      'names-only':
        'Simple readers show name and description only, so time and place are there in words too.',
      'references-only':
        'The references only: no bounds, no places, no quotations. The ids of the claims are at its head.',
      'no-leaning':
        'No field for an outlet’s leaning, for starting or other, or for whom it had a report from.',
      'year-only':
        'BibTeX knows a year. Where not even that is sure it is left out; the date as recorded is in “date”.',
    } satisfies Record<Loss, string>,
    says: {
      version: (title: string, version: string) => `${title}, data version ${version}.`,
      account: 'As reported by',
      known: 'Published by',
      filtered: 'Filtered by',
      licence: 'The evidence is under CC BY 4.0. Give the source of each claim with it.',
      bounds:
        'Earliest and latest are the bounds of what the source says; latest is exclusive, and an empty bound is open. Nothing here is said to be true: each line holds only if the report is right.',
    },
  },
}
