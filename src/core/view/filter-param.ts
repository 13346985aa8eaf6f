import { kinds, tiers } from '../story/claim.ts'
import { criteria, emptyFilter, grades, type Criterion, type Filter } from '../filter/filter.ts'
import { states } from '../time/when.ts'

const wordOf = (name: Criterion): string =>
  name === 'finerThanDay' ? 'finer' : name.replace(/ies$/, 'y').replace(/s$/, '')
const closed: Partial<Record<Criterion, readonly string[]>> = { kinds, tiers, grades, states }
const inOrder = (all: readonly string[]): string[] => [...new Set(all)].sort()

/** Whatever an address would have to escape, but for letters beyond ASCII: written as `*hex.` */
const special = /[^\p{L}\p{M}\p{N} \-_.:,]/gu
const escape = (text: string): string =>
  text.replace(special, (letter) => `*${letter.codePointAt(0)?.toString(16)}.`)

const escaped = /\*((?:10|[\da-f])?[\da-f]{1,4})\./g
function unescape(text: string): string | undefined {
  if (text.replace(escaped, '').includes('*')) return undefined
  return text.replace(escaped, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
}

function readValue(name: Criterion, text: string): unknown {
  if (name === 'text') return unescape(text)
  if (name === 'finerThanDay') return text === 'day' || undefined
  if (name === 'within') return /^\d{1,5}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined
  const isOne = (one: string) => closed[name]?.includes(one) ?? /^[\w.-]{1,80}$/.test(one)
  return text.split(',').every(isOne) ? inOrder(text.split(',')) : undefined
}

/**
 * Between the criteria. Mail programs and chats end a link at a semicolon, and a filter cut there shows more than
 * was meant without a word; older links have it and are read.
 */
const between = '~'
const betweens = /[~;]/

/** A filter as one word of an address, `kind:strike~grade:A~text:bridge`; null where it asks for nothing. */
export function writeFilter(filter: Filter): string | null {
  const said = criteria.flatMap((name) => {
    const value = filter[name]
    const text = Array.isArray(value) ? inOrder(value).join() : value === true ? 'day' : value
    if (text === '' || text === false || text === null) return []
    return [`${wordOf(name)}:${typeof text === 'number' ? Number(text.toFixed(3)) : escape(text)}`]
  })
  return said.length > 0 ? said.join(between) : null
}

/** The filter that a word of an address means; undefined where any of it makes no sense. */
export function readFilter(text: string): Filter | undefined {
  const filter: Partial<Record<Criterion, unknown>> = {}
  for (const part of text.split(betweens)) {
    const [, word, said] = /^([a-z]+):(.+)$/s.exec(part) ?? []
    const name = criteria.find((one) => wordOf(one) === word)
    const value = name && said ? readValue(name, said) : undefined
    if (!name || value === undefined || name in filter) return undefined
    filter[name] = value
  }
  return { ...emptyFilter, ...filter } as Filter
}
