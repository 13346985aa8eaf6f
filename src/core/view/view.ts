import { readCamera, writeCamera, type Camera } from '../geo/camera.ts'
import { readFilter, writeFilter } from './filter-param.ts'
import { emptyFilter, type Filter } from '../filter/filter.ts'
import { readInstant, writeInstant } from '../time/instant.ts'
import { tierChoices, type SecondClock } from '../analysis/choices.ts'
import { readEnd, writeEnd } from './measure-param.ts'
import { languages } from '../text/text.ts'
import {
  defaultsOf,
  flag,
  ids,
  listOf,
  oneId,
  oneOf,
  readWords,
  sortedIds,
  writeWords,
  type Values,
  type Word,
} from './address-words.ts'

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

/** What the ids in a word stand for. */
export type IdKind = 'claim' | 'group' | 'account' | 'layer' | 'anything'

type Row = {
  /** The choice of the reader's that it sets in a replay, by its name there; null where it sets none. */
  sets: string | null
  names: IdKind | null
  /** Whether it is how the reader reads or where they look, whatever is shown. */
  isReaders: boolean
  /** Why a scene of a lesson may not say it; null where it may. */
  notInScene: string | null
  /** Whether the element of an article takes it as an attribute. */
  isAttribute: boolean
  /** Whether a block shows it, and the code of one that is shared says it. */
  inBlock: boolean
}

const row = {
  ...{ sets: null, names: null, isReaders: false, notInScene: null },
  ...{ isAttribute: true, inBlock: true },
}
type Said = Partial<Omit<Row, 'sets'>>

/** A word that sets a choice of the reader's. */
const choice = <T, S extends string>(sets: S, word: Word<T>, said: Said = {}) => ({
  ...row,
  ...word,
  ...said,
  sets,
})

/** A word that only the page around a replay knows what to do with. */
const beside = <T>(word: Word<T>, said: Said = {}) => ({ ...row, ...word, ...said })

const instant: Word<number | null> = {
  default: null,
  parse: readInstant,
  write: (at) => (at === null ? null : writeInstant(at)),
}

/** Up to two ends. Mail programs and chats end a link at a semicolon, which older links have between them. */
const measured = listOf('~', readEnd, writeEnd, 2)
const ends = { ...measured, parse: (text: string) => measured.parse(text.replaceAll(';', '~')) }

/**
 * Every word that a reader can share, a row each: its default, how it is read and written, what it sets.
 * Address bar, links, elements, messages to a frame, scenes and exports are all written from it. `null`
 * means: as the page would choose by itself.
 */
export const table = {
  /** The moment, ms. */
  t: beside(instant),
  /** Id of a claim, source, group or disagreement. */
  sel: choice('selected', oneId, { names: 'anything' }),
  tier: choice('tier', oneOf(tierChoices, 'all')),
  /** Everything so far, not only what is of now. */
  all: choice('everything', flag),
  /** The second clock. */
  known: choice('known', {
    default: null,
    parse: (text) => (text === 'now' ? text : readInstant(text)),
    write: (known) => (known === 'now' ? known : instant.write(known)),
  } as Word<SecondClock>),
  /** Ids of one account, or of two to be seen side by side; none: everyone's. */
  account: choice('accounts', ids(2), { names: 'account' }),
  filter: choice('filter', {
    default: emptyFilter,
    parse: readFilter,
    write: writeFilter,
  } as Word<Filter>),
  panel: choice('panel', oneOf<PanelName, null>(panels, null), { inBlock: false }),
  /** Id of the scene of the lesson that is shown. */
  scene: beside(oneId, {
    notInScene: 'A scene knows by itself which it is.',
    isAttribute: false,
    inBlock: false,
  }),
  /** Id of the group whose reach is drawn. */
  reach: choice('reach', oneId, { names: 'group', inBlock: false }),
  /** The top speed the reader assumes, km/h. */
  top: choice(
    'ownTopSpeed',
    {
      default: null,
      parse: (text) =>
        /^\d{1,4}(\.\d)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined,
      write: (top) => (top === null ? null : String(top)),
    } as Word<number | null>,
    { inBlock: false },
  ),
  /** What is measured: up to two ends. */
  measure: choice('measured', ends, { names: 'claim', inBlock: false }),
  /** Layers that are hidden, sorted. */
  hide: choice('hidden', sortedIds, { names: 'layer' }),
  lang: beside(oneOf(languages, 'en'), {
    isReaders: true,
    notInScene: 'The language is the reader’s.',
    // A language has pages of its own.
    isAttribute: false,
  }),
  theme: beside(oneOf<Theme, null>(themes, null), {
    isReaders: true,
    notInScene: 'The theme is the reader’s.',
  }),
  c: beside(
    {
      default: null,
      parse: readCamera,
      write: (c) => (c === null ? null : writeCamera(c)),
    } as Word<Camera | null>,
    { isReaders: true, notInScene: 'Where to look is the geometry of the scene.', inBlock: false },
  ),
  /** The version of the data that a link was made from. */
  data: beside(
    {
      default: null,
      parse: (text) => (/^\d[\d.]{0,30}$/.test(text) ? text : undefined),
      write: (version) => version,
    } as Word<string | null>,
    { notInScene: 'A scene goes with the data that it stands in.', inBlock: false },
  ),
}

export type Table = typeof table

/** Everything a reader can share. */
export type View = Values<Table>

export const defaultView: View = defaultsOf(table)

/** The rows, for whoever goes through them all. */
export const rows = Object.entries(table) as [keyof View, Row][]

/** Some of the words of a view. */
export const only = (view: View, are: (row: Row) => boolean): Partial<View> =>
  Object.fromEntries(rows.filter(([, one]) => are(one)).map(([word]) => [word, view[word]]))

/** The words that a block in an article takes as attributes. */
export const attributes = rows.filter(([, { isAttribute }]) => isAttribute).map(([word]) => word)

/** The view that an address means, and the words of it that make no sense. Unknown words are left alone. */
export function readView(address: URLSearchParams): { view: View; refused: string[] } {
  const { values, refused } = readWords(table, address)
  return { view: values, refused }
}

/** The words of a view that differ from the defaults, in the order of the table; others of `beside` are kept. */
export const writeView = (view: View, beside?: URLSearchParams): URLSearchParams =>
  writeWords(table, view, beside)

/** An address's query, with the characters left plain that need no escaping there. */
export const queryOf = (address: URLSearchParams): string =>
  address.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~')
