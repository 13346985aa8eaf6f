import type { Claim, Shapes } from './claim.ts'

/** A row of a file that a reader has brought, as a report: theirs, and no part of the story. Its words are as written. */
export type BroughtReport = {
  /** What of it the clock and the drawing need: no source, no kind, nothing that the row does not say. */
  claim: Claim
  line: number
  said: Record<'place' | 'group' | 'title' | 'words' | 'source', string>
  /** Its radius is only how far the digits of its coordinates reach. */
  byDigits: boolean
}

/** A file that a reader has brought, as understood; kept in the memory of the page alone. */
export type BroughtFile = {
  name: string
  /** Its bytes: a file is not taken twice. */
  bytes: Uint8Array
  reports: BroughtReport[]
  shapes: Shapes
  /** How each of its rows ended, as CSV to be saved. */
  outcomes: string
  /** How many rows it has, and how many of them were refused. */
  rows: number
  refused: number
}
