import type { Claim, Shapes } from '../story/claim.ts'
import type { Story } from '../story/story.ts'

/** What some format cannot carry, or carries only in its own way. A reader is told before a download. */
export const losses = [
  'time-outside',
  'circle-as-polygon',
  'placeless-last',
  'no-shapes',
  'cites-in-one-cell',
  'said-once',
  'words-in-quotes',
  'decimal-comma',
  'formulas-marked',
  'no-mark',
  'no-possible',
  'always-shown',
  'names-only',
  'references-only',
  'no-leaning',
  'year-only',
] as const
export type Loss = (typeof losses)[number]

export const licence = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
}

/** What a download says of itself, so that it can be understood where there is nothing but the file. */
export type About = {
  /** Id and title of the story, and the version of its data. */
  story: string
  title: string
  dataVersion: string
  /** The day from which the data are at that version, null where not recorded; the day the file was made. */
  dataDate: string | null
  made: string
  /** The address of the view that it was made from. */
  link: string
  /** The choices in force, in the words of an address: `tier`, `account`, `known`, `filter`; "" asks for nothing. */
  choices: Record<'tier' | 'account' | 'known' | 'filter', string>
  /** How many claims are in it; of those, how many have no date or no place; how many each choice left out. */
  counts: Record<'shown' | 'undated' | 'placeless', number>
  leftOut: Record<
    'otherTier' | 'otherAccounts' | 'possiblyPublished' | 'publishedLater' | 'hiddenByFilter',
    number
  >
  /** The same in sentences, and how the rest is to be read. */
  said: string[]
}

/**
 * The claims that a reader has before them, as they are to be written down: each with the citations
 * that count. `sayWhen` says a time no more exactly than its source.
 */
export type Download = {
  about: About
  claims: readonly Claim[]
  shapes: Shapes
  story: Pick<Story, 'sources' | 'origins' | 'groups' | 'places' | 'zone'>
  sayWhen: (claim: Claim) => string
  /** A date (EDTF) in words, as far as it is known. */
  sayDate: (edtf: string) => string
}

/** How several formats of one name differ. */
export type Variant = 'semicolons' | 'tabs' | 'programs'

/** A way to write a download; `extension` without its dot, `type` a media type. */
export type Format = {
  title: string
  variant?: Variant
  extension: string
  type: string
  /** False where it needs no geometries, and can be written before they have arrived. */
  drawn: boolean
  loses: readonly Loss[]
  write: (download: Download) => string
}

/** `story-1.0.0.csv`; `story-1.0.0-filtered.csv` where any choice of the reader's leaves something out. */
export function fileName({ story, dataVersion, leftOut }: About, extension: string): string {
  const whole = Object.values(leftOut).every((count) => count === 0)
  return `${story}-${dataVersion}${whole ? '' : '-filtered'}.${extension}`
}
