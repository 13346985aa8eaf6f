import edtf from 'edtf'
import { lastDayOfMonth, readInstant } from '../../core/time/instant.ts'
import { dayMs, utcDay, utcDayOf } from '../../core/time/time-zone.ts'

/** One end of a written time: the calendar days it may stand for, or an instant (ms). */
export type Unit = { days: [first: string, last: string] } | { instant: number }
/** A written time: null is open. `vague` where it is marked ~, ? or %. */
export type Span = { first: Unit | null; last: Unit | null; vague: boolean }
export type SpanProblem = { what: string; fix: string }

const howTo =
  'Write a day as 2017-08-30, a span as 2017-08-29/2017-08-30, "on or before" as [..2017-08-30], ' +
  'a clock time as 2017-08-30T07:00:00Z.'

const openSet = /^\[(?:\.\.([^.,]+)|([^.,]+)\.\.)\]$/

/**
 * Reads an EDTF text into its ends, or tells why not. Only single dates of the documented form are left to
 * edtf: it gives the set `[a..b]` the maximum of a, refuses the span a/a, takes 20170906 for milliseconds since
 * 1970, makes the 1st of March of 2017-02-29, and 5 ms of 07:00:00.5Z.
 */
export function spanOf(text: string): Span | SpanProblem {
  const span = known.get(text) ?? readSpan(text)
  known.set(text, span)
  return span
}

// A story has few days and many reports of them; parsing is the slow part.
const known = new Map<string, Span | SpanProblem>()

function readSpan(text: string): Span | SpanProblem {
  const open = openSet.exec(text)
  if (!open && /[[\]{}]/.test(text)) {
    const [a, b] = text.match(/\d[\dT:Z+-]*/g) ?? []
    const better = text.includes('..') && a && b ? `Write ${a}/${b}.` : 'Write a span as a/b.'
    return { what: `"${text}" is a set or a list of dates.`, fix: better }
  }
  const [from = '', to = from] = open ? [open[2] ?? '', open[1] ?? ''] : text.split('/')
  const isSpan = open !== null || text.includes('/')
  const [first, last] = [unitOf(from, isSpan), unitOf(to, isSpan)]
  const unreadable = [first, last].find((end) => end !== null && 'what' in end)
  if (unreadable) return unreadable as SpanProblem
  if ((first === null && last === null) || text.split('/').length > 2)
    return { what: `"${text}" is not a date EDTF can read.`, fix: howTo }
  const span = { first: first as Unit | null, last: last as Unit | null, vague: /[~?%]/.test(text) }
  return isReversed(span)
    ? { what: `"${text}" ends before it begins.`, fix: 'Write the earlier one first.' }
    : span
}

const isReversed = ({ first, last }: Span): boolean => {
  if (first === null || last === null) return false
  const from = 'instant' in first ? first.instant : utcDay(first.days[0])
  const to = 'instant' in last ? last.instant : utcDay(last.days[1]) + dayMs - 1
  return from > to
}

/** One end; null is open, which only a span's may be. */
function unitOf(text: string, isSpan: boolean): Unit | SpanProblem | null {
  if (isSpan && (text === '' || text === '..')) return null
  if (/T[\d:.]+$/.test(text))
    return {
      what: `"${text}" does not say whose clock it is.`,
      fix: 'Add Z, or an offset such as +03:00.',
    }
  const [, day] = /^(\d{4}-\d\d-\d\d)/.exec(text) ?? []
  const last = day === undefined ? null : lastDayOfMonth(day.slice(0, 7))
  if (day !== undefined && last !== null && (day > last || day.endsWith('-00')))
    return { what: `"${text}" is no day: its month ends on ${last}.`, fix: howTo }
  // A blank may stand for a plus in an address, never here.
  const instant = /^\S+T\S+$/.test(text) ? readInstant(text) : undefined
  if (instant !== undefined && isOffset(text)) return { instant }
  return daysOf(text)
}

/** A year, a month or a day, with the one mark for how sure it is. */
const dateShape = /^\d{4}(-\d\d(-\d\d)?)?[~?%]?$/
/** No clock on Earth is further from UTC than 14 hours. */
const isOffset = (text: string): boolean => {
  const [, hours, minutes] = /[+-](\d\d):?(\d\d)$/.exec(text) ?? []
  return hours === undefined || Number(hours) * 60 + Number(minutes) <= 14 * 60
}

function daysOf(text: string): Unit | SpanProblem {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  const better = year === undefined ? howTo : `Write ${year}-${month}-${day}.`
  const unreadable = { what: `"${text}" is not a date EDTF can read.`, fix: better }
  try {
    const { type, min, max } = edtf(text)
    if (type !== 'Date')
      return {
        what: `"${text}" is a ${type.toLowerCase()}, which is not the same days for everybody.`,
        fix: howTo,
      }
    if (!dateShape.test(text) || min === null || max === null) return unreadable
    return { days: [utcDayOf(min), utcDayOf(max)] }
  } catch {
    return unreadable
  }
}
