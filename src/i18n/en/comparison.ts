import type { HiddenBy } from '../../core/analysis/choices.ts'
import type { PanelName } from '../../core/view/view.ts'
import { claims, plural, reports } from './plural.ts'

/** Words for comparing the evidence: the panels, the publication clock, accounts, disagreements. */
export const comparison = {
  title: 'Compare',
  menu: 'Compare and check the reports',
  panels: {
    accounts: 'As reported by …',
    filter: 'Filter the reports',
    disagreements: 'Where the reports disagree',
    sources: 'Who reported what',
    contradictions: 'What cannot both be right',
    reach: 'Where a group could have been',
    measure: 'Measure distance and time',
    cite: 'Cite this moment',
  } satisfies Record<PanelName, string>,
  about: {
    accounts: 'One outlet or party at a time, or two side by side',
    filter: 'By kind, group, source, grade, precision or words; download the result',
    disagreements: 'Each question with every answer given, and who gives it',
    sources: 'Every claim, who published it, and whom they had it from',
    contradictions: 'Reports that contradict each other in speed, order or date',
    reach: 'How far a top speed allows, between one report and the next',
    measure: 'Between two reports or points: distance, direction, time and speed, as ranges',
    cite: 'As text, BibTeX or CSL-JSON, with data version and corrections',
  } satisfies Record<PanelName, string>,
  bring: {
    title: 'Your own reports',
    about: 'A spreadsheet, GPX, KML or GeoJSON of yours beside those of the story; nothing is sent',
  },
  close: 'Close',
  backTo: (panel: string) => `Back: ${panel}`,
  opening: 'One moment …',
  notOpened: 'This panel did not load. Everything else still works.',
  hidden: {
    tier: 'The report asked for belongs to evidence that is not chosen.',
    account: 'The report asked for is not in the account chosen.',
    known:
      'The report asked for had not certainly been published by the moment that the publication clock shows.',
    filter: 'The report asked for is hidden by your filters.',
  } satisfies Record<HiddenBy, string>,
  show: {
    tier: 'Show all evidence',
    account: 'Show every account',
    known: 'Switch the publication clock off',
    filter: 'Remove the filters',
  } satisfies Record<HiddenBy, string>,
  goneAccount: (id: string) =>
    `This link asks for the account “${id}”, which is not in this story, or no longer. It was ignored.`,
  goneEnd: (id: string) =>
    `This link measures from or to “${id}”, which is not in this story, or no longer.`,
  goneGroup: (id: string) =>
    `This link asks where “${id}” could have been, which is no group of this story, or no longer.`,
  second: {
    title: 'Publication clock',
    about: 'Only what had certainly been published by a chosen moment',
    label: 'Published by',
    switchOn: 'What had been published by …',
    lock: 'Follow the moment shown',
    off: 'Switch off',
    counts: (known: number, possible: number, later: number) =>
      [`${claims(known)} certainly published`, `${possible} possibly`, `${later} only later`].join(
        ' · ',
      ),
    countsNote: 'Only what had certainly been published is shown.',
    nothing: (first: string) =>
      `By then none of these claims had certainly been published. The first certainly had been ${first}.`,
    neverHere: (count: number, never: number) =>
      `Certainly published only after the end of the timeline, or never: ${claims(count)}. Of these, without a publication date known well enough: ${never}.`,
    row: 'publications',
    spoken: (moment: string, counts: string) => `${moment}: ${counts}`,
    hindsight: 'The editors’ notes were written later and are left out.',
  },
  laterOnly: (count: number) => `${reports(count)} on screen had not been published at this moment`,
  leaningHidden: 'described by evidence that your choices hide.',
  untold: (count: number) =>
    plural(count, {
      one: '# sentence is left out here: your choices hide what it cites.',
      other: '# sentences are left out here: your choices hide what they cite.',
    }),
  noPlaceShown: 'None of the reports that your filters leave says where a group was.',
  notYetOut: 'not yet published at this moment',
  maybeOut: 'possibly not yet published at this moment',
  accounts: {
    how: 'Only what this outlet published, or what this party said through any outlet.',
    one: 'Account',
    other: 'Beside it',
    everyone: 'Everyone',
    nobody: 'None',
    outlets: 'Outlets',
    parties: 'Who spoke',
    option: (name: string, claims: number) => `${name} (${claims})`,
    as: (name: string) => `As reported by ${name}`,
    counts: (count: number, placed: number) =>
      `${claims(count)}, ${plural(placed, { one: '# position', other: '# positions' })}`,
    noPositions: 'No position of any group is reported in this account.',
    nothing: 'Your other choices leave nothing of this account.',
    both: (count: number) =>
      `${plural(count, { one: '# claim is', other: '# claims are' })} in both accounts.`,
  },
  disagree: {
    touching: 'About the moment shown',
    others: 'The others',
    none: 'The evidence chosen holds no disagreement.',
    hidden: (count: number) => `Not shown here, because of your choices: ${claims(count)}`,
    noWinner: 'No answer is preferred, and nothing is averaged.',
    countOnce: 'Outlets that go back to one statement count once.',
    sameUtterance: (claims: string) => `${claims} go back to one statement`,
    relations: 'How these claims relate',
  },
}
