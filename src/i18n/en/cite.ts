import { claims, plural, reports, sources } from './plural.ts'
const made = (from: string, current: string) =>
  `This link was made from version ${from} of the data; this is ${current}.`
const since = (count: number) => `Corrected since: ${claims(count)}.`

/** Words for citing a moment, and for what was corrected in the data. */
export const cite = {
  how: 'The link opens this moment with the same evidence chosen. It names the version of the data, so that the page can say what was corrected since.',
  as: 'As',
  forms: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  citation: (form: string) => `The citation as ${form}`,
  copy: 'Copy',
  copied: 'Citation copied.',
  save: 'Save',
  cited: (shown: number, cited: number) => `${reports(shown)} from ${sources(cited)}`,
  none: 'No report is shown at this moment, so the citation names the moment alone.',
  /** The parts of a citation. */
  said: {
    version: (version: string) => `data version ${version}`,
    shown: (moment: string, zone: string) => `Moment shown: ${moment}; time zone ${zone}`,
    reports: (ids: string) => `Reports shown: ${ids}`,
    sources: 'Sources:',
    accessed: (day: string) => `Accessed ${day}`,
    source: (headline: string, published: string, address: string) =>
      `${headline}, ${published}. ${address}`,
  },
  corrections: {
    title: 'Corrections',
    notice: (from: string, current: string, count: number) =>
      `${made(from, current)} ${since(count)}`,
    open: 'What was corrected',
    newer: (from: string, current: string) =>
      `This link was made from version ${from} of the data, which is newer than the ${current} shown here. This page cannot say what differs.`,
    unknown: (from: string) =>
      `This link names “${from}” as its version of the data, and this page cannot read that. So it cannot say what has been corrected since.`,
    made,
    since,
    nothingSince: 'Nothing has been corrected since.',
    soFar: (count: number) => `Corrected so far: ${claims(count)}.`,
    nothingSoFar: (version: string) =>
      `This is version ${version} of the data. Nothing in it has been corrected so far.`,
    hidden: (count: number) =>
      `${plural(count, { one: '# corrected claim', other: '# corrected claims' })} not listed: hidden by your choices.`,
    on: (day: string, version: string) => `Corrected on ${day}, in version ${version}`,
    was: 'It said before',
    why: 'Why',
  },
}
