/**
 * How one word of an address is read and written, and what holds where it is missing. `parse` gives
 * undefined for nonsense, `write` null for what need not be said.
 */
export type Word<T> = {
  default: T
  parse(text: string): T | undefined
  write(value: T): string | null
}

/** The words that one address can say. */
type Table = Readonly<Record<string, Word<unknown>>>

/** What a table of words says: a value a word. */
export type Values<T extends Table> = { [K in keyof T]: T[K]['default'] }

/** What an id may look like in an address. */
const isId = (text: string): boolean => /^[\w.-]{1,80}$/.test(text)

/** One of these words; the first of them, or null, where none is said. */
export function oneOf<T extends string, D extends T | null>(all: readonly T[], otherwise: D) {
  const word: Word<T | D> = {
    default: otherwise,
    parse: (text) => all.find((one) => one === text),
    write: (value) => value,
  }
  return word
}

/** One id, or none. */
export const oneId: Word<string | null> = {
  default: null,
  parse: (text) => (isId(text) ? text : undefined),
  write: (id) => id,
}

/** On, as `1`; off where it is not said. */
export const flag: Word<boolean> = {
  default: false,
  parse: (text) => ({ 1: true, 0: false })[text],
  write: (on) => (on ? '1' : null),
}

/** Items with a sign between them, no more than `most`; all of it is nonsense where one of them is. */
export const listOf = <T>(
  sign: string,
  parse: (part: string) => T | undefined,
  write: (item: T) => string,
  most = Infinity,
): Word<readonly T[]> => ({
  default: [],
  parse: (text) => {
    const all = text.split(sign).map(parse)
    const sensible = all.filter((one) => one !== undefined) as T[]
    return sensible.length === all.length && all.length <= most ? sensible : undefined
  },
  write: (items) => (items.length > 0 ? items.map(write).join(sign) : null),
})

/** Ids with a comma between them, each once. */
export const ids = (most = Infinity): Word<readonly string[]> => {
  const list = listOf(',', oneId.parse as (text: string) => string | undefined, String, most)
  return { ...list, parse: (text) => distinct(list.parse(text)) }
}

/** The same in the order of the alphabet. */
export const sortedIds: Word<readonly string[]> = {
  ...ids(),
  parse: (text) => sorted(ids().parse(text)),
}

const distinct = (all: readonly string[] | undefined) => all && [...new Set(all)]
const sorted = (all: readonly string[] | undefined) => all && [...all].sort()

/** What no word says otherwise. */
export const defaultsOf = <T extends Table>(table: T): Values<T> =>
  Object.fromEntries(Object.entries(table).map(([name, word]) => [name, word.default])) as Values<T>

/**
 * What an address means by a table, and the words of it that make no sense, `name=text`. Words that are
 * not of the table are left alone, and one without a text says nothing.
 */
export function readWords<T extends Table>(
  table: T,
  address: URLSearchParams,
): { values: Values<T>; refused: string[] } {
  const values: Record<string, unknown> = defaultsOf(table)
  const refused: string[] = []
  for (const [name, word] of Object.entries(table)) {
    const text = address.get(name)
    if (text === null || text === '') continue
    const value = word.parse(text)
    if (value === undefined) refused.push(`${name}=${text}`)
    else values[name] = value
  }
  return { values: values as Values<T>, refused }
}

/** The words that differ from the defaults, in the order of the table; others of `beside` are kept. */
export function writeWords<T extends Table>(
  table: T,
  values: Values<T>,
  beside = new URLSearchParams(),
): URLSearchParams {
  const address = new URLSearchParams(beside)
  for (const [name, word] of Object.entries(table)) {
    const text = word.write(values[name])
    if (text === null || text === word.write(word.default)) address.delete(name)
    else address.set(name, text)
  }
  return address
}
