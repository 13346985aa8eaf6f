import { addDays, utcDay, dayMs } from '../../core/time/time-zone.ts'
import { plainCell, saysNothing } from '../cells/latin-digits.ts'
import { endOf, isFault, partsOf, type DayOrder, type End, type Fault } from './calendar-date.ts'

/** What a cell says of time; null is an open end. `bounds` where its words had to be read as bounds. */
export type ReadTime = { first: End | null; last: End | null; bounds: boolean }

const exact = (first: End | null, last: End | null): ReadTime => ({ first, last, bounds: false })

const opened: [RegExp, 'before' | 'until' | 'after' | 'since'][] = [
  [/^(before|prior to|earlier than|قبل)\s+/u, 'before'],
  [/^(by|until|till|up to|on or before|no later than|not later than|حتى|لغاية)\s+/u, 'until'],
  [/^(after|later than|بعد)\s+/u, 'after'],
  [
    /^(since|from|on or after|no earlier than|not before|منذ|اعتبارا من)\s+(?!.* (to|until|till|الى|إلى|حتى) )/u,
    'since',
  ],
]
const approximate =
  /^(about|around|circa|ca?\.|approx(imately|\.)?|roughly|possibly|probably|~|حوالي|نحو|تقريبا|قرابة)\s*|[~?%]$/u
const third =
  /^(early|beginning of|start of|mid|middle of|late|end of|اوائل|مطلع|بداية|منتصف|اواسط|اواخر|نهاية)[\s-]+/u
const partOfDay =
  /(?<!\p{L})((early|late) )?(in the |on the )?(morning|afternoon|evening|dawn|dusk|noon|midday|صباحا?|مساء|ظهرا?|فجرا?|عصرا?)( of)?(?!\p{L})/gu
const night = /(?<!\p{L})((late|over|mid)? ?night( of)?|ليلا|ليلة|منتصف الليل)(?!\p{L})/gu
const season =
  /(?<!\p{L})(spring|summer|autumn|fall|winter|ربيع|صيف|خريف|شتاء|الصيف|الخريف|الشتاء)(?!\p{L})(?! ال)/u

/** A longer text is no time; looking for one in it could take a page's whole patience. */
const longest = 200

/**
 * What a cell says of time, no more exactly than it is written: a day is a day, a month a month, an end that is
 * left open stays open. A fault where it says nothing, or nothing that can be read.
 */
export function readTime(cell: string, order: DayOrder | null): ReadTime | Fault {
  const text = plainCell(cell)
    .replace(/^["“”'«]+|["“”'»]+$/g, '')
    .toLowerCase()
    .replaceAll(/[أإآ]/g, 'ا')
    .trim()
  if (text === '') return { code: 'no-time' }
  if (text.length > longest) return { code: 'unreadable-time' }
  if (saysNothing(text)) return { code: 'time-unknown' }
  return readSpan(text, order)
}

function readSpan(text: string, order: DayOrder | null): ReadTime | Fault {
  if (approximate.test(text)) return { code: 'approximate' }
  const open = opened.find(([word]) => word.test(text))
  if (open) return openSpan(text.replace(open[0], ''), open[1], order)
  const ends = endsOf(text)
  if (ends) return closedSpan(ends, order)
  const withoutNight = text.replaceAll(night, ' ')
  if (withoutNight !== text) return overnight(withoutNight, order)
  const withoutPart = text.replaceAll(partOfDay, ' ')
  if (withoutPart !== text) {
    const day = one(withoutPart, order)
    return isFault(day) ? day : { first: day, last: day, bounds: true }
  }
  if (third.test(text)) return partOf(text, order)
  const read = one(text, order)
  if (!isFault(read)) return exact(read, read)
  return read.code === 'unreadable-time' && season.test(text) ? { code: 'season' } : read
}

function one(text: string, order: DayOrder | null): End | Fault {
  const read = partsOf(text.trim().replace(/[,.\s]+$/, ''), order)
  return isFault(read) ? read : endOf(read.parts, read.clock)
}

/** Before a day takes in nothing of it, until a day takes in all of it. */
function openSpan(
  text: string,
  side: 'before' | 'until' | 'after' | 'since',
  order: DayOrder | null,
): ReadTime | Fault {
  const end = one(text, order)
  if (isFault(end)) return end
  if (side === 'until') return exact(null, end)
  if (side === 'since' || 'at' in end)
    return side === 'before' ? exact(null, end) : exact(end, null)
  const [first, last] = end.days
  const [dayBefore, dayAfter] = [addDays(first, -1), addDays(last, 1)]
  return side === 'before'
    ? exact(null, { days: [dayBefore, dayBefore] })
    : exact({ days: [dayAfter, dayAfter] }, null)
}

/** The two ends of a span as written; an empty one is open. Null where a text is one date. */
function endsOf(text: string): [string, string] | null {
  const [, openTo] = /^\[?(?:\.\.|\/)\/?([^./][^\]]*)\]?$/.exec(text) ?? []
  if (openTo !== undefined) return ['', openTo]
  const [, openFrom] = /^\[?(.*?\d)(?:\/?\.\.|\/)\]?$/.exec(text) ?? []
  if (openFrom !== undefined) return [openFrom, '']
  const iso = /^(\d{4}(?:-\d.*?)?)(?:\/|\.\.)(\d{4}(?:-\d.*)?)$/.exec(text)
  if (iso) return [iso[1] ?? '', iso[2] ?? '']
  const shapes = [
    /^between (.+?) and (.+)$/,
    /^بين (.+?) و ?(.+)$/u,
    /^(?:from |since )?(.+?) (?:to|until|till|through) (.+)$/,
    /^(?:من )(.+?) (?:الى|حتى) (.+)$/u,
    /^(.+?)(?: - | ?[–—] ?)(.+)$/,
    /^(\d{1,2})-(\d{1,2} \D.*)$/u,
  ]
  for (const shape of shapes) {
    const [, from, to] = shape.exec(text) ?? []
    if (from !== undefined && to !== undefined) return [from.trim(), to.trim()]
  }
  return null
}

/** What the first date of a span leaves out, it has from the second: “29 August – 2 September 2017”. */
function closedSpan([from, to]: [string, string], order: DayOrder | null): ReadTime | Fault {
  if (from === '' || to === '') {
    const end = one(from || to, order)
    if (isFault(end)) return end
    return from === '' ? exact(null, end) : exact(end, null)
  }
  const last = partsOf(to, order)
  if (isFault(last)) return last
  const bare = /^\d{1,2}$/.test(from)
  const first = bare ? { parts: { day: Number(from) }, clock: null } : partsOf(from, order)
  if (isFault(first)) return first
  const { year, month } = last.parts
  const given = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
  }
  const whole = {
    ...(first.parts.month === undefined && first.parts.day === undefined ? {} : given),
    ...first.parts,
  }
  const ends = [endOf(whole, first.clock), endOf(last.parts, last.clock)] as const
  for (const end of ends) if (isFault(end)) return end
  const [begin, end] = ends as readonly [End, End]
  return startOf(begin) > startOf(end)
    ? { code: 'reversed', other: `${from} > ${to}` }
    : exact(begin, end)
}

const startOf = (end: End): number => ('at' in end ? end.at : utcDay(end.days[0]))

/** Early, mid and late take in half of a month or a year each: they are meant roughly, and overlap. */
function partOf(text: string, order: DayOrder | null): ReadTime | Fault {
  const [word = ''] = third.exec(text) ?? []
  const whole = one(text.slice(word.length), order)
  if (isFault(whole)) return whole
  if ('at' in whole || whole.days[0] === whole.days[1]) return { code: 'unreadable-time' }
  const [first, last] = whole.days
  const count = (utcDay(last) - utcDay(first)) / dayMs + 1
  const [half, quarter] = [Math.floor(count / 2), Math.floor(count / 4)]
  const days: [string, string] = /^(early|begin|start|اوائل|مطلع|بداية)/u.test(word)
    ? [first, addDays(last, -half)]
    : /^(late|end|اواخر|نهاية)/u.test(word)
      ? [addDays(first, half), last]
      : [addDays(first, quarter), addDays(last, -quarter)]
  return { first: { days }, last: { days }, bounds: true }
}

/** The night of a day ends on the next. */
function overnight(text: string, order: DayOrder | null): ReadTime | Fault {
  const day = one(text, order)
  if (isFault(day)) return day
  if ('at' in day) return exact(day, day)
  const next = addDays(day.days[1], 1)
  return { first: day, last: { days: [next, next] }, bounds: true }
}
