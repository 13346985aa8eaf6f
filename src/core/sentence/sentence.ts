import type { Claim } from '../story/claim.ts'
import type { Story } from '../story/story.ts'
import type { Lang } from '../text/text.ts'
import type { Direction, GroupSummary } from '../summary/group-summary.ts'
import type { MomentSummary } from '../summary/moment-summary.ts'
import type { SamePlace } from '../summary/report.ts'
import { capital, mark, part, type Part } from './part.ts'
import { isOfOneDay, whenPhrase, type Clocks } from './when-phrase.ts'
import { groupName, placeName, wherePhrase, type Speech } from './where-phrase.ts'
import { whoPhrase, type Sayers } from './who-phrase.ts'
import type { WhereWords } from './words.ts'

/** Short: who is where, and when. Long: also who says so, how old that is, and what else is reported. */
export type SentenceForm = 'short' | 'long'

/** What of a story a sentence names. */
export type StoryNames = Pick<Story, 'places' | 'sources' | 'origins' | 'zone'>

/** A language to say a moment in. */
export type SentenceLanguage = { lang: Lang; words: WhereWords; clock: Clocks['clock'] }

/** Places beyond the first that are named; the others are counted. */
const mostOthers = 3

type Telling = Speech & Sayers & { clocks: Clocks; moment: MomentSummary; form: SentenceForm }

/** What is said of one group: where it is, and in the long form what else is reported of that. */
export type GroupSentence = { lead: Part[]; more: Part[] }

/** The sentence that answers where each group is, as far as anything is reported of it by the moment. */
export const whereSentence = (...asked: Parameters<typeof whereSentences>): Part[] =>
  whereSentences(...asked).flatMap(({ lead, more }, i) => [
    ...(i === 0 ? [] : [mark(' ')]),
    ...lead,
    ...more,
  ])

/** The same, group by group. */
export function whereSentences(
  moment: MomentSummary,
  story: StoryNames,
  { lang, words, clock }: SentenceLanguage,
  form: SentenceForm,
): GroupSentence[] {
  const find = <T extends { id: string }>(all: readonly T[]) => {
    const known = new Map(all.map((one) => [one.id, one]))
    return (id: string) => known.get(id) ?? null
  }
  const telling: Telling = {
    ...{ lang, words, form, moment, clocks: { clock, zone: story.zone } },
    placeOf: find(story.places),
    sourceOf: find(story.sources),
    originOf: find(story.origins),
  }
  const spoken = moment.groups.filter(
    ({ speaks, role }) => speaks && (form === 'long' || role !== 'other'),
  )
  const said = form === 'long' ? spoken : spoken.filter((one) => !isSaidByPart(one, spoken))
  return alike(said).map((groups) => sayGroups(groups, said.length > 1, telling))
}

const leadOf = ({ rivals, directions }: GroupSummary): SamePlace | undefined =>
  rivals[0] ?? directions[0]

/** A whole that is spoken of again, though its parts are reported: one of them may be where it is. */
const isSaidByPart = ({ group, rivals: [lead] }: GroupSummary, all: readonly GroupSummary[]) =>
  lead !== undefined &&
  all.some((one) => group.became.includes(one.group.id) && one.rivals[0]?.key === lead.key)

/** Groups that follow one another and have no place are said in one. */
function alike(groups: readonly GroupSummary[]): [GroupSummary, ...GroupSummary[]][] {
  const runs: [GroupSummary, ...GroupSummary[]][] = []
  for (const group of groups) {
    const [before] = runs.at(-1) ?? []
    if (before && !leadOf(before) && !leadOf(group)) runs.at(-1)?.push(group)
    else runs.push([group])
  }
  return runs
}

function sayGroups(
  groups: readonly [GroupSummary, ...GroupSummary[]],
  isOneOfMany: boolean,
  telling: Telling,
): GroupSentence {
  const { words, lang, form } = telling
  const [group] = groups
  const { rivals, directions, splitSince, isReplaced } = group
  const [lead, ...others] = rivals
  const [heading] = directions
  const name = capital(words.and(groups.map((one) => groupName(one.group, lang))))
  const isSplit = splitSince !== null && !isReplaced
  const head = part('group', (isSplit ? words.ofSplit : words.of)(name))
  const first = lead ?? heading
  if (!first)
    return { lead: [head, part('where', nowhere(group, words)), mark(words.stop)], more: [] }
  // Of a split it is said already that it is reported.
  const isBrief = form === 'short' && isOneOfMany
  const leadIn = isBrief && isSplit ? [] : [mark(isBrief ? words.reported : words.last)]
  const beside = lead && heading?.current ? [heading] : []
  return {
    lead: [head, ...leadIn, ...sayReport(first, !lead, telling), mark(words.stop)],
    more: form === 'long' ? [...sayOthers(others, telling), ...sayHeading(beside, telling)] : [],
  }
}

const nowhere = ({ role }: GroupSummary, words: WhereWords): string =>
  role === 'whole' ? words.noPlaceYet : words.noPlace

/** Where, when, and in the long form how long before and who says so. */
function sayReport(place: SamePlace, isAll: boolean, telling: Telling): Part[] {
  const { words, form, moment, clocks } = telling
  const [claim] = place.claims
  const where = isAll && form === 'long' ? onlyToward(claim, telling) : wherePhrase(claim, telling)
  const when =
    claim.when && whenPhrase(claim.when, moment.now, moment.today, words, clocks, form === 'short')
  return [
    part('where', where ?? words.noPlace, claim.id),
    ...(when ? [mark(words.comma), part('when', when, claim.id)] : []),
    ...(form === 'long' ? [...sayAge(place, telling), ...sayWho(place, telling)] : []),
  ]
}

function onlyToward(claim: Claim, telling: Telling): string | null {
  const { words, lang, placeOf } = telling
  const place = placeOf(claim.where.toward ?? '')
  return place && words.onlyToward(placeName(place, lang))
}

function sayAge({ age, claims: [{ when }] }: SamePlace, { words }: Telling): Part[] {
  if (age === null || age === 0 || when === null) return []
  const said = isOfOneDay(when) ? words.before(age) : words.atLeastBefore(age)
  return [mark(words.comma), part('age', said)]
}

const sayWho = (place: SamePlace, telling: Telling): Part[] => [
  mark(telling.words.saidBy),
  part('who', whoPhrase(place, telling), place.claims[0].id),
]

/** The other places that reports name: one with who says so, several by name, and how many more. */
function sayOthers(others: readonly SamePlace[], telling: Telling): Part[] {
  const { words } = telling
  if (others.length === 0) return []
  const [only, second] = others
  if (only && !second)
    return [
      mark(` ${words.another(only.claims.length)}`),
      ...sayReport(only, false, telling),
      mark(words.stop),
    ]
  const shown = others.slice(0, mostOthers)
  const rest = others.length - shown.length
  return [
    mark(` ${words.others(others.length)}`),
    ...shown.flatMap((place, i) => [
      ...(i === 0 ? [] : [mark(words.semicolon)]),
      ...sayReport(place, false, { ...telling, form: 'short' }),
    ]),
    ...(rest > 0 ? [mark(words.semicolon), mark(words.more(rest))] : []),
    mark(words.stop),
  ]
}

const sayHeading = (directions: readonly Direction[], telling: Telling): Part[] =>
  directions.flatMap((direction) => [
    mark(` ${telling.words.heading}`),
    ...sayReport(direction, false, telling),
    mark(telling.words.stop),
  ])
