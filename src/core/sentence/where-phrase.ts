import { precisionOf } from '../summary/place.ts'
import type { Claim } from '../story/claim.ts'
import type { Group, Place } from '../story/story.ts'
import { inLang, type Lang, type Text } from '../text/text.ts'
import { isolated } from './part.ts'
import type { WhereWords } from './words.ts'

/** A name without what stands in brackets behind it. */
const bare = (text: Text, lang: Lang): string =>
  isolated(inLang(text, lang).words.replace(/ \(.*$/, ''), lang)

/** What a place, or a group, is called within a sentence. */
export const placeName = ({ name, inSentence }: Place, lang: Lang): string =>
  bare(inSentence ?? name, lang)
/** What a group is called within a sentence, without its bracket. */
export const groupName = ({ label, inSentence }: Group, lang: Lang): string =>
  bare(inSentence ?? label, lang)

/** What a place phrase is made with. */
export type Speech = { words: WhereWords; lang: Lang; placeOf: (id: string) => Place | null }

/**
 * Where a report puts a group, never more exactly than it does: within some km, somewhere in an area or
 * on a road, or toward a place. Null where it says nothing that a name can be given to.
 */
export function wherePhrase(claim: Claim, { words, lang, placeOf }: Speech): string | null {
  const { where, kind } = claim
  const place = placeOf((where.kind === 'bearing' ? where.toward : where.place) ?? '')
  if (!place) return null
  const name = placeName(place, lang)
  const km = where.kind === 'circle' ? where.radius_km : null
  if (where.kind === 'bearing') return words.toward(name)
  if (where.way) return words.way[where.way](name, km)
  const stands =
    km === null
      ? (where.kind === 'along' ? words.road : words.area)(name)
      : (precisionOf(where) === 'point' ? words.point : words.around)(name, km)
  return kind === 'movement' ? words.moving(stands) : stands
}
