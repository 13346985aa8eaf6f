import { tierChoices, type TierChoice } from './knowledge.ts'
import { languages, type Lang } from './text.ts'

export type Camera = { lng: number; lat: number; zoom: number }
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Everything a reader can share. `null` means: as the page would choose by itself. */
export type View = {
  /** The moment, ms. */
  t: number | null
  /** Id of a claim, source, group or disagreement. */
  sel: string | null
  tier: TierChoice
  /** Layers (file stems) that are hidden, sorted. */
  hide: string[]
  lang: Lang
  theme: Theme | null
  c: Camera | null
}

export const defaultView: View = {
  t: null,
  sel: null,
  tier: 'all',
  hide: [],
  lang: 'en',
  theme: null,
  c: null,
}

/** One row of the table: how a word of the view is read and written. `parse` gives undefined for nonsense. */
type Row<T> = { parse: (text: string) => T | undefined; write: (value: T) => string | null }

const oneOf = <T extends string>(all: readonly T[]) => ({
  parse: (text: string) => all.find((word) => word === text),
  write: (value: T | null) => value,
})

const id = /^[\w.-]{1,80}$/

/** False for the 31st of February, which a Date would take for a day in March. */
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

/** An instant with its zone; `+` arrives as a space in an address and is taken as meant. */
export function readInstant(text: string): number | undefined {
  const meant = text.trim().replace(/ (?=\d\d:?\d\d$)/, '+')
  const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)$/
  if (!shape.test(meant)) return undefined
  const instant = Date.parse(meant.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(instant) || !isDay(meant.slice(0, 10)) ? undefined : instant
}

/** An instant as ISO 8601 in UTC, to the second or millisecond only where it has any. */
export function writeInstant(instant: number): string {
  const full = new Date(instant).toISOString()
  return full.replace('.000Z', 'Z').replace(':00Z', 'Z')
}

function parseCamera(text: string): Camera | undefined {
  const [lng = NaN, lat = NaN, zoom = NaN, ...rest] = text
    .split(',')
    .map((part) => (part.trim() === '' ? NaN : Number(part)))
  const sane = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22
  return sane && rest.length === 0 ? { lng, lat, zoom } : undefined
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/** A camera to about 10 m and a hundredth of a zoom: as fine as an address needs. */
export const roundCamera = ({ lng, lat, zoom }: Camera): Camera => ({
  lng: round(lng, 4),
  lat: round(lat, 4),
  zoom: round(zoom, 2),
})

/** The table: address bar, links, embeds, scenes and exports are all written from it. */
export const table: { [K in keyof View]: Row<View[K]> } = {
  t: { parse: readInstant, write: (t) => (t === null ? null : writeInstant(t)) },
  sel: { parse: (text) => (id.test(text) ? text : undefined), write: (sel) => sel },
  tier: oneOf(tierChoices),
  hide: {
    parse: (text) => {
      const stems = text.split(',')
      return stems.every((stem) => id.test(stem)) ? [...new Set(stems)].sort() : undefined
    },
    write: (hide) => (hide.length > 0 ? hide.join(',') : null),
  },
  lang: oneOf(languages),
  theme: oneOf(themes) as Row<Theme | null>,
  c: {
    parse: parseCamera,
    write: (c) => (c === null ? null : `${c.lng},${c.lat},${c.zoom}`),
  },
}

const names = Object.keys(table) as (keyof View)[]

/** The view that an address means, and the words of it that make no sense. Unknown words are left alone. */
export function readView(address: URLSearchParams): { view: View; refused: string[] } {
  const view: View = { ...defaultView }
  const refused: string[] = []
  const read = <K extends keyof View>(name: K) => {
    const text = address.get(name)
    if (text === null || text === '') return
    const value = table[name].parse(text)
    if (value === undefined) refused.push(`${name}=${text}`)
    else view[name] = value
  }
  names.forEach(read)
  return { view, refused }
}

/** The words of a view that differ from the defaults, in the order of the table; others of `beside` are kept. */
export function writeView(view: View, beside = new URLSearchParams()): URLSearchParams {
  const address = new URLSearchParams(beside)
  const write = <K extends keyof View>(name: K) => {
    const text = table[name].write(view[name])
    if (text === null || text === table[name].write(defaultView[name])) address.delete(name)
    else address.set(name, text)
  }
  names.forEach(write)
  return address
}

/** An address's query, with the characters left plain that need no escaping there. */
export const queryOf = (address: URLSearchParams): string =>
  address.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
