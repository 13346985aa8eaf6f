import { headline } from '../../core/citation/source-link.ts'
import { kinds, tiers } from '../../core/story/claim.ts'
import { grades } from '../../core/filter/filter.ts'
import type { FilterTerm, ListCriterion } from '../../core/filter/filter-options.ts'
import type { Origin } from '../../core/story/story.ts'
import { outletName } from '../../core/story/outlet-name.ts'
import { inLang } from '../../core/text/text.ts'
import { groupBy } from '../../core/collections/group-by.ts'
import { states } from '../../core/time/when.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import { partyName } from '../base/party-name.ts'
import { formatOrigin } from '../sources/format-origin.ts'
import type { Preferences } from '../base/preferences.svelte.ts'

/** The language in which things are named. */
type Speaker = Pick<Preferences, 'lang' | 'words'>

/** How often a source or an origin is cited in the whole story: those cited most come first, and stay there. */
function cited(replay: Replay, what: 'source' | 'origin'): string[] {
  const claims =
    replay.choices.known === null
      ? replay.story.claims
      : replay.evidence.weighed.knowledge.known.map((claim) =>
          replay.evidence.published.asCited(claim),
        )
  const all = claims.flatMap(({ cites }) => cites.map((cite) => cite[what]))
  return [...groupBy(all, (id) => id)].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id)
}

/** Every value that a list can ask for, in an order that no choice changes. */
export function valuesOf(list: ListCriterion, replay: Replay): readonly string[] {
  const { groups, origins } = replay.story
  if (list === 'sources') return cited(replay, 'source')
  if (list === 'origins') return cited(replay, 'origin')
  if (list === 'groups')
    return groups.map(({ id }) => id).filter((id) => replay.evidence.hiddenBy(id) === null)
  if (list === 'parties') {
    const said = new Set(cited(replay, 'origin'))
    return [...new Set(origins.filter(({ id }) => said.has(id)).map(({ party }) => party))]
  }
  return { kinds, tiers, grades, states }[list]
}

function originName(origin: Origin, replay: Replay, speaker: Speaker): string {
  if (origin.party === 'unstated')
    return speaker.words.filter.notStated(
      outletName(origin.medium ?? origin.id, replay.story, speaker.lang),
    )
  return formatOrigin(origin, speaker, replay.story)
}

/** The names of the values of a list, by value; where two have the same, each is told by its id as well. */
export function namesOf(
  list: ListCriterion,
  replay: Replay,
  speaker: Speaker,
): Map<string, string> {
  const { words, lang } = speaker
  const plain = (value: string): string => {
    const [source, origin, group] = [
      replay.index.source(value),
      replay.index.origin(value),
      replay.index.group(value),
    ]
    if (list === 'sources') return source ? headline(source, lang) : value
    if (list === 'origins') return origin ? originName(origin, replay, speaker) : value
    if (list === 'groups') return group ? inLang(group.label, lang).words : value
    if (list === 'parties') return partyName(value, replay.story, speaker) ?? value
    if (list === 'grades') return value === 'none' ? words.filter.notGraded : value
    const closed: Record<string, string> = { ...words.kind, ...words.state, ...words.tier }
    return closed[value] ?? value
  }
  const alike = groupBy(
    [...new Set([...valuesOf(list, replay), ...replay.choices.filter[list]])],
    plain,
  )
  const named = [...alike].flatMap(([name, values]) =>
    values.map((value) => [value, values.length > 1 ? `${name} · ${value}` : name] as const),
  )
  return new Map(named)
}

/** What is asked for in words: its criterion, and what of it. */
export function formatFilter(
  { criterion, value }: FilterTerm,
  names: (list: ListCriterion) => ReadonlyMap<string, string>,
  { words }: Speaker,
): string {
  const { criteria, finerThanDay, within } = words.filter
  const said = () => {
    if (criterion === 'finerThanDay') return finerThanDay
    if (criterion === 'within') return within(value)
    if (criterion === 'text') return value
    return names(criterion).get(value) ?? value
  }
  return words.filter.criterion.of(criteria[criterion], said())
}
