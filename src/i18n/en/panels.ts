import type { HiddenBy } from '../../core/analysis/choices.ts'
import type { PanelName } from '../../core/view/view.ts'
import { claims, plural, reports } from './plural.ts'

/** Words for weighing the evidence: the panels, the second clock, accounts, disagreements. */
export const weigh = {
  title: 'Weigh',
  menu: 'Weigh the evidence',
  panels: {
    accounts: 'As told by …',
    filter: 'Filter the reports',
    disagreements: 'Where the reports disagree',
    sources: 'Sources × claims',
    contradictions: 'What cannot both hold',
    reach: 'Where it could have been',
    measure: 'Measure',
    cite: 'Cite this moment',
  } satisfies Record<PanelName, string>,
  about: {
    accounts: 'One outlet or party at a time, or two side by side',
    filter: 'By kind, group, source, grade, precision, words; download what is left',
    disagreements: 'One question, every value, who says so',
    sources: 'Who printed what, and whom they had it from',
    contradictions: 'Speeds, orders and dates that exclude one another, computed',
    reach: 'As far as a top speed allows between the reports',
    measure: 'Distance, bearing and speed, as ranges',
    cite: 'As text, BibTeX or CSL-JSON; data version and corrections',
  } satisfies Record<PanelName, string>,
  close: 'Close',
  backTo: (panel: string) => `Back: ${panel}`,
  opening: 'One moment …',
  notOpened: 'This panel did not arrive. Everything else goes on working.',
  hidden: {
    tier: (id: string) => `${id} belongs to the evidence you have switched off.`,
    account: (id: string) => `${id} is not in the account you have chosen.`,
    known: (id: string) => `${id} was not certainly published by the second clock.`,
    filter: (id: string) => `${id} is hidden by your filters.`,
  } satisfies Record<HiddenBy, (id: string) => string>,
  show: {
    tier: 'Show both',
    account: 'Show every account',
    known: 'Switch the second clock off',
    filter: 'Drop the filters',
  } satisfies Record<HiddenBy, string>,
  goneAccount: (id: string) =>
    `This link asks for the account “${id}”, which is not in this story, or no longer. It was left out.`,
  goneEnd: (id: string) =>
    `This link measures from or to “${id}”, which is not in this story, or no longer.`,
  goneGroup: (id: string) =>
    `This link asks where “${id}” could have been, which is no group of this story, or no longer.`,
  second: {
    title: 'Second clock',
    about: 'Only what had certainly been published by a moment',
    label: 'Known by',
    switchOn: 'What was known by …',
    lock: 'Lock to now',
    off: 'Switch off',
    counts: (known: number, possible: number, later: number) =>
      [`${claims(known)} certainly published`, `${possible} possibly`, `${later} only later`].join(
        ' · ',
      ),
    countsNote: 'Only what is certain is shown.',
    nothing: (first: string) =>
      `By then none of these claims had certainly been published. The first is certain ${first}.`,
    neverHere: (count: number, never: number) =>
      `${plural(count, { one: '# claim is', other: '# claims are' })} certain only after the axis ends, or never: of ${never} no date of publication is known well enough.`,
    row: 'publications',
    spoken: (moment: string, counts: string) => `${moment}: ${counts}`,
    hindsight: 'The editors’ notes were written later and are left out.',
  },
  laterOnly: (count: number) => `${reports(count)} on screen had not been published at this moment`,
  leaningHidden: 'described by evidence that your choices leave out.',
  untold: (count: number) =>
    `${plural(count, { one: '# sentence', other: '# sentences' })} not told here: what they cite is left out by your choices.`,
  noPlaceShown: 'None of the reports that your filters leave places a group.',
  notYetOut: 'not yet published at this moment',
  maybeOut: 'possibly not yet published at this moment',
  accounts: {
    how: 'Only what this outlet prints, or what this party said through any outlet.',
    one: 'Account',
    other: 'Beside it',
    everyone: 'Everyone',
    nobody: 'None',
    outlets: 'Outlets',
    parties: 'Parties that spoke',
    option: (name: string, claims: number) => `${name} (${claims})`,
    as: (name: string) => `As told by ${name}`,
    counts: (count: number, placed: number) =>
      `${claims(count)}, ${plural(placed, { one: '# position', other: '# positions' })}`,
    noPositions: 'No position of any group is reported in this account.',
    nothing: 'Your other choices leave nothing of this account.',
    both: (count: number) =>
      `${plural(count, { one: '# claim is', other: '# claims are' })} in both accounts.`,
  },
  disagree: {
    touching: 'Touching the moment shown',
    others: 'The others',
    none: 'No disagreement of the evidence chosen.',
    hidden: (count: number) => `${claims(count)} of this disagreement not shown, by your choices`,
    noWinner: 'No value is preferred, and nothing is averaged.',
    countOnce: 'Outlets that go back to one utterance count once.',
    sameUtterance: (claims: string) => `${claims} go back to one utterance`,
    relations: 'How these claims stand to one another',
  },
}
