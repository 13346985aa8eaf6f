import { readCamera, writeCamera, type Camera } from '../geo/camera.ts'
import { readFilter, writeFilter } from './filter-param.ts'
import { emptyFilter, type Filter } from '../filter/filter.ts'
import { readInstant, writeInstant } from '../time/instant.ts'
import { tierChoices, type SecondClock, type TierChoice } from '../analysis/choices.ts'
import { readEnd, writeEnd, type End } from './measure-param.ts'
import { languages, type Lang } from '../text/text.ts'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What the panel can be about beside the moment shown. */
export const panels = [
  'accounts',
  'filter',
  'disagreements',
  'sources',
  'contradictions',
  'reach',
  'measure',
  'cite',
] as const
export type PanelName = (typeof panels)[number]

/** Everything a reader can share. `null` means: as the page would choose by itself. */
export type View = {
  /** The moment, ms. */
  t: number | null
  /** Id of a claim, source, group or disagreement. */
  sel: string | null
  tier: TierChoice
  /** The second clock. */
  known: SecondClock
  /** Ids of one account, or of two to be seen side by side; none: everyone's. */
  account: string[]
  filter: Filter
  panel: PanelName | null
  /** Id of the scene of the lesson that is shown. */
  scene: string | null
  /** Id of the group whose reach is drawn. */
  reach: string | null
  /** The top speed the reader assumes, km/h. */
  top: number | null
  /** What is measured: up to two ends. */
  measure: End[]
  /** Layers (file stems) that are hidden, sorted. */
  hide: string[]
  lang: Lang
  theme: Theme | null
  c: Camera | null
  /** The version of the data that a link was made from. */
  data: string | null
}

export const defaultView: View = {
  t: null,
  sel: null,
  tier: 'all',
  known: null,
  account: [],
  filter: emptyFilter,
  panel: null,
  scene: null,
  reach: null,
  top: null,
  measure: [],
  hide: [],
  lang: 'en',
  theme: null,
  c: null,
  data: null,
}

/** One row of the table: how a word of the view is read and written. `parse` gives undefined for nonsense. */
type Row<T> = { parse: (text: string) => T | undefined; write: (value: T) => string | null }

const oneOf = <T extends string>(all: readonly T[]) => ({
  parse: (text: string) => all.find((word) => word === text),
  write: (value: T | null) => value,
})

const id = /^[\w.-]{1,80}$/
const oneId: Row<string | null> = {
  parse: (text) => (id.test(text) ? text : undefined),
  write: (one) => one,
}

/** Items of a list with a sign between them; undefined where any makes no sense or there are too many. */
function readAll<T>(text: string, sign: string, read: (part: string) => T | undefined, most = 99) {
  const all = text.split(sign).map(read)
  const sensible = all.filter((one): one is Awaited<T> & T => one !== undefined)
  return sensible.length === all.length && all.length <= most ? sensible : undefined
}

const instant: Row<number | null> = {
  parse: readInstant,
  write: (at) => (at === null ? null : writeInstant(at)),
}

/** The table: address bar, links, embeds, scenes and exports are all written from it. */
export const table: { [K in keyof View]: Row<View[K]> } = {
  t: instant,
  sel: oneId,
  tier: oneOf(tierChoices),
  known: {
    parse: (text) => (text === 'now' ? text : readInstant(text)),
    write: (known) => (known === 'now' ? known : instant.write(known)),
  },
  account: {
    parse: (text) => {
      const all = readAll(text, ',', oneId.parse, 2)?.filter((one) => one !== null)
      return all && [...new Set(all)]
    },
    write: (ids) => (ids.length > 0 ? ids.join(',') : null),
  },
  filter: { parse: readFilter, write: writeFilter },
  panel: oneOf(panels) as Row<PanelName | null>,
  scene: oneId,
  reach: oneId,
  top: {
    parse: (text) => (/^\d{1,4}(\.\d)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined),
    write: (top) => (top === null ? null : String(top)),
  },
  measure: {
    parse: (text) => readAll(text, ';', readEnd, 2),
    write: (ends) => (ends.length > 0 ? ends.map(writeEnd).join(';') : null),
  },
  hide: {
    parse: (text) => {
      const stems = text.split(',')
      return stems.every((stem) => id.test(stem)) ? [...new Set(stems)].sort() : undefined
    },
    write: (hide) => (hide.length > 0 ? hide.join(',') : null),
  },
  lang: oneOf(languages),
  theme: oneOf(themes) as Row<Theme | null>,
  c: { parse: readCamera, write: (c) => (c === null ? null : writeCamera(c)) },
  data: {
    parse: (text) => (/^\d[\d.]{0,30}$/.test(text) ? text : undefined),
    write: (version) => version,
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
  address.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%3B', ';')
