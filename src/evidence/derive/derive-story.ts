import type { Claim } from '../../core/story/claim.ts'
import type { Leg, Place, Road, Story } from '../../core/story/story.ts'
import type { RawClaim } from '../parse/claim-schema.ts'
import type { Entry } from '../parse/entry.ts'
import type { ParsedData } from '../parse/parsed-data.ts'
import type { RawLeg, RawPlace, RawRoad } from '../parse/place-schema.ts'
import { disagreementOf, groupOf, originOf, sourceOf } from './derive-lists.ts'
import { whereOf } from './derive-shapes.ts'
import type { Times } from './derive-times.ts'

/** Everything a page needs, from data that has been read and dated. */
export function storyOf(
  evidence: ParsedData,
  times: Times,
  floors: ReadonlyMap<string, number>,
): Story {
  const { story, all } = evidence
  const { body } = story
  const claims = all.claim.map((entry) => claimOf(entry, times, floors))
  const bodies = <T>(entries: Entry<T>[]): T[] => entries.map((entry) => entry.body)
  return {
    id: body.id,
    title: body.title,
    dataVersion: body.data_version,
    dataDate: body.data_date ?? null,
    zone: body.zone,
    begins: times.begins,
    ends: times.ends,
    window: body.window,
    extent: body.extent,
    journey: body.journey ?? null,
    topSpeed: body.top_speed_kmh,
    contentNote: body.content_note,
    layerNames: body.layer_names ?? {},
    parties: body.parties ?? {},
    whatHappened: body.what_happened,
    glossary: body.glossary,
    claims: claims.sort(byTime),
    sources: bodies(all.source).map((source) => sourceOf(source, times.published)),
    origins: bodies(all.origin).map(originOf),
    groups: bodies(all.group).map(groupOf),
    disagreements: bodies(all.disagreement).map(disagreementOf),
    relations: bodies(all.relation),
    places: all.place.map(placeOf),
    roads: all.road.map(roadOf),
    legs: all.leg.map(legOf),
    uncited: bodies(all.uncited),
    scenes: evidence.lesson === null ? 0 : all.scene.length,
  }
}

function claimOf(entry: Entry<RawClaim>, times: Times, floors: ReadonlyMap<string, number>): Claim {
  const { id, layer, body } = entry
  const when = times.whens.get(id)
  return {
    id,
    kind: body.kind,
    tier: body.tier,
    layer,
    title: body.title,
    about: body.about ?? null,
    when: when ? { ...when, floor: floors.get(id) ?? times.begins } : null,
    where: whereOf(entry),
    cites: body.cites,
    quote: body.quote ?? null,
    paraphrase: body.paraphrase ?? null,
    grade: body.grade ?? null,
    sic: body.sic ?? null,
    note: body.note ?? null,
    related: body.related ?? [],
    ...(body.corrections ? { corrections: body.corrections } : {}),
  }
}

/** By floor, then latest, open last, then id; the undated last. */
function byTime(a: Claim, b: Claim): number {
  const [floorA, floorB] = [a.when?.floor ?? Infinity, b.when?.floor ?? Infinity]
  const [latestA, latestB] = [a.when?.latest ?? Infinity, b.when?.latest ?? Infinity]
  if (floorA !== floorB) return floorA < floorB ? -1 : 1
  if (latestA !== latestB) return latestA < latestB ? -1 : 1
  return a.id < b.id ? -1 : 1
}

const placeOf = ({ id, layer, body }: Entry<RawPlace>): Place => ({
  id,
  layer,
  kind: body.kind,
  tier: body.tier,
  name: body.name,
  ...(body.in_sentence ? { inSentence: body.in_sentence } : {}),
  use: body.use,
  shape: id,
  radius_km: body.radius_km ?? null,
})

const roadOf = ({ id, layer, body: { tier, name, note } }: Entry<RawRoad>): Road => ({
  id,
  layer,
  tier,
  name,
  note,
  shape: id,
})

const legOf = ({ id, layer, body: { tier, about, from, to, route } }: Entry<RawLeg>): Leg => ({
  id,
  layer,
  tier,
  about,
  from,
  to,
  route,
  shape: id,
})
