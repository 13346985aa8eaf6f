import edtf, { type Edtf } from 'edtf'
import { dayIn } from './zone.ts'

/** One end of a written time: the calendar days it may stand for, or an instant (ms). */
export type Unit = { days: [first: string, last: string] } | { instant: number }
/** A written time: null is open. `vague` where it is marked ~, ? or %. */
export type Span = { first: Unit | null; last: Unit | null; vague: boolean }
export type Unreadable = { what: string; mend: string }

const howTo =
  'Write a day as 2017-08-30, a span as 2017-08-29/2017-08-30, "on or before" as [..2017-08-30], ' +
  'a clock time as 2017-08-30T07:00:00Z.'

const openSet = /^\[(?:\.\.([^.,]+)|([^.,]+)\.\.)\]$/

/** Reads an EDTF text into its ends, or tells why not. */
export function spanOf(text: string): Span | Unreadable {
  if (/[[\]{}]/.test(text) && !openSet.test(text)) {
    const [a, b] = text.match(/\d[\dT:Z+-]*/g) ?? []
    const better = text.includes('..') && a && b ? `Write ${a}/${b}.` : 'Write a span as a/b.'
    return { what: `"${text}" is a set or a list of dates.`, mend: better }
  }
  if (/T[\d:]*\d(?![\d:.]*(?:Z|[+-]\d\d:\d\d))/.test(text))
    return {
      what: `"${text}" does not say whose clock it is.`,
      mend: 'Add Z, or an offset such as +03:00.',
    }
  let read: Edtf
  try {
    read = edtf(text)
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('invalid upper bound'))
      return { what: `"${text}" ends before it begins.`, mend: 'Write the earlier one first.' }
    return { what: `"${text}" is not a date EDTF can read.`, mend: howTo }
  }
  const vague = /[~?%]/.test(text)
  const open = openSet.exec(text)
  if (open)
    return { ...openSpan(unitOf(edtf(open[1] ?? open[2] ?? '')), open[1] !== undefined), vague }
  if (read.type === 'Date') {
    const unit = unitOf(read)
    return { first: unit, last: unit, vague }
  }
  if (read.type === 'Interval')
    return { first: unitOf(read.lower), last: unitOf(read.upper), vague }
  return {
    what: `"${text}" is a ${read.type.toLowerCase()}, which is not exact enough.`,
    mend: howTo,
  }
}

const openSpan = (unit: Unit | null, before: boolean) =>
  before ? { first: null, last: unit } : { first: unit, last: null }

function unitOf(read: Edtf | null | undefined): Unit | null {
  if (read?.min == null || read.max == null || !Number.isFinite(read.min + read.max)) return null
  return read.precision === 0 ? { instant: read.min } : { days: [dayIn(read.min), dayIn(read.max)] }
}
