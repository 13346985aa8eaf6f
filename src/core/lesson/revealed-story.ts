import type { Claim } from '../story/claim.ts'
import type { Disagreement, Group, Story } from '../story/story.ts'
import type { Text } from '../text/text.ts'

type Revealed = { all: ReadonlySet<string>; revealed: ReadonlySet<string> }

/** The claims that an editor's words name, by their ids. */
const namedIn = ({ en }: Text, all: ReadonlySet<string>): string[] =>
  (en.match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? []).filter((word) => all.has(word))

/** True where an editor's words name no claim that has not been met. */
const holds = (text: Text, { all, revealed }: Revealed): boolean =>
  namedIn(text, all).every((id) => revealed.has(id))

const noteOf = (text: Text | null, known: Revealed): Text | null =>
  text && holds(text, known) ? text : null

/**
 * A story as far as it has been met: these claims, and what follows from them alone. Sources, origins,
 * groups, disagreements, relations, places, roads and legs that only others bring up are not in it, nor
 * is any editor's word that names others. A `Replay` of it cannot show, find or say anything else.
 */
export function revealedStory(story: Story, ids: ReadonlySet<string>): Story {
  const known: Revealed = { all: new Set(story.claims.map(({ id }) => id)), revealed: ids }
  const { revealed } = known
  const claims = story.claims
    .filter(({ id }) => revealed.has(id))
    .map((claim) => claimAsRevealed(claim, known))
  const sources = new Set(claims.flatMap(({ cites }) => cites.map(({ source }) => source)))
  const origins = new Set(claims.flatMap(({ cites }) => cites.map(({ origin }) => origin)))
  for (const { id, partOf } of story.origins) if (origins.has(id) && partOf) origins.add(partOf)
  const about = new Set(claims.flatMap(({ about }) => about ?? []))
  const isRevealedGroup = ({ id, claims: own }: Group) =>
    about.has(id) || own.some((one) => revealed.has(one))
  const groups = new Set(story.groups.filter(isRevealedGroup).map(({ id }) => id))
  const named = new Set(claims.flatMap(({ where }) => [where.place, where.toward, where.shape]))
  return {
    ...story,
    claims,
    whatHappened: story.whatHappened.filter((sentence) =>
      sentence.claims.every((id) => revealed.has(id)),
    ),
    sources: story.sources
      .filter(({ id }) => sources.has(id))
      .map((source) => ({
        ...source,
        alignment: holds(source.alignment, known) ? source.alignment : { en: '' },
        note: noteOf(source.note, known),
      })),
    parties: Object.fromEntries(
      story.origins
        .filter(({ id, party }) => origins.has(id) && story.parties[party])
        .map(({ party }) => [party, story.parties[party] ?? { en: party }]),
    ),
    origins: story.origins
      .filter(({ id }) => origins.has(id))
      .map((origin) => ({ ...origin, note: noteOf(origin.note, known) })),
    groups: story.groups
      .filter(({ id }) => groups.has(id))
      .map((group) => ({
        ...group,
        became: group.became.filter((id) => groups.has(id)),
        claims: group.claims.filter((id) => revealed.has(id)),
        note: noteOf(group.note, known),
      })),
    disagreements: story.disagreements.flatMap((one) => disagreementAsRevealed(one, known)),
    relations: story.relations.filter(
      ({ a, b, why }) => revealed.has(a) && revealed.has(b) && holds(why, known),
    ),
    places: story.places.filter(
      ({ id, shape, name }) => (named.has(id) || named.has(shape)) && holds(name, known),
    ),
    roads: story.roads.filter(({ shape }) => named.has(shape)),
    legs: story.legs.filter(({ from, to }) => revealed.has(from) && revealed.has(to)),
    uncited: [],
  }
}

function claimAsRevealed(claim: Claim, known: Revealed): Claim {
  const { when, where } = claim
  return {
    ...claim,
    when: when && { ...when, why: noteOf(when.why, known) },
    where: holds(where.method, known) ? where : { ...where, method: { en: '' } },
    note: noteOf(claim.note, known),
    related: claim.related.filter((id) => known.revealed.has(id)),
  }
}

/** Two values or more of what has been met, or there is no disagreement yet. */
function disagreementAsRevealed(one: Disagreement, known: Revealed): Disagreement[] {
  const whole = one.values.every(({ claims }) => claims.every((id) => known.revealed.has(id)))
  const values = one.values
    .filter(({ claims }) => whole || claims.some((id) => known.revealed.has(id)))
    .map((value) => ({ ...value, claims: value.claims.filter((id) => known.revealed.has(id)) }))
  return values.length < 2 ? [] : [{ ...one, values, note: noteOf(one.note, known) }]
}
