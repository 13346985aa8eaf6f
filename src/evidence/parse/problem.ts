/** Something wrong in the data, said to the person who edits it. `line` counts from 1. */
export type Problem = {
  file: string
  line?: number
  /** The id of the claim, place or row. */
  feature?: string
  /** The path inside it, such as `when.edtf` or `cites[0].origin`. */
  property?: string
  what: string
  why?: string
  /** What to do about it. */
  fix: string
}
