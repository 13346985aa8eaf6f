import type { Cite } from '../story/claim.ts'
import type { Origin, Source } from '../story/story.ts'
import { inLang, type Lang } from '../text/text.ts'
import type { SamePlace } from '../summary/report.ts'
import { isolated, named } from './part.ts'
import type { WhereWords } from './words.ts'

/** Kinds of party that speak for nobody but themselves. */
const ownVoices: ReadonlySet<string> = new Set(['outlet', 'news-agency', 'unstated'])

/** What is known of who says things. */
export type Sayers = {
  words: WhereWords
  lang: Lang
  sourceOf: (id: string) => Source | null
  originOf: (id: string) => Origin | null
}

/** Outlets named in a sentence; of more, one is named and the others counted. */
const mostNamed = 2

/** Who says so and whom they had it from: outlets, and the one source behind them, or how many there are. */
export function whoPhrase(
  { claims, origins }: Pick<SamePlace, 'claims' | 'origins'>,
  sayers: Sayers,
): string {
  const { words, lang } = sayers
  const cites = claims.flatMap((claim) => claim.cites)
  const outlets = [...new Set(cites.map(({ source }) => outletName(source, sayers)))]
  const shown = outlets.slice(0, outlets.length > mostNamed ? 1 : mostNamed)
  const [only] = outlets.length === 1 ? cites : []
  const copied = only && sayers.sourceOf(only.source)?.mirrorOf
  const who = copied
    ? words.copyOf(outlets[0] ?? '', named(copied, lang))
    : words.outlets(shown, outlets.length - shown.length)
  const source = sourceOf(cites, outlets, origins, sayers)
  return source === null ? who : `${who} ${source}`
}

/** An outlet's name as it stands in a sentence: without what tells its editions apart. */
function outletName(source: string, { sourceOf, lang }: Sayers): string {
  const name = sourceOf(source)?.outletName
  return isolated(name ? inLang(name, lang).words.replace(/ \(.*$/, '') : source, lang)
}

/** Null where the outlet itself is the source. */
function sourceOf(
  cites: readonly Cite[],
  outlets: readonly string[],
  origins: number,
  { words, lang, originOf }: Sayers,
): string | null {
  if (origins > 1) return words.sources(origins)
  const told = cites
    .map(({ origin }) => originOf(origin))
    .find((origin) => origin !== null && origin.speaker !== null)
  const speaker = told?.speaker
  if (!speaker) return words.sourceNotNamed
  const name = named(speaker, lang)
  if (outlets.length === 1 && outlets.includes(name)) return null
  const party = ownVoices.has(told.party) ? undefined : words.parties[told.party]
  // Of two speakers none speaks for one party.
  const isSaid = party === undefined || /[;؛]/.test(name) || name.includes(party)
  return words.source(isSaid ? name : `${name}${words.comma}${party}`, outlets.length)
}
