import { lesson } from './pupil.ts'
import { story } from './story.ts'

const [scene] = lesson.scenes.slice(4, 5)
if (!scene?.task) throw new Error('The fifth scene is expected to set a task.')
/** The fifth scene, and what its task holds back. */
export const { id, task } = scene

export const revealed = new Set(lesson.scenes.slice(0, 5).flatMap(({ reveals }) => reveals))
export const isMet = (claim: string) => revealed.has(claim) && !task.claims.includes(claim)

/** What tells of claims: their ids and titles, and their sources' ids, titles and outlets. */
function signsOf(met: boolean): (string | null)[] {
  const claims = story.claims.filter((claim) => isMet(claim.id) === met)
  const cited = new Set(claims.flatMap(({ cites }) => cites.map(({ source }) => source)))
  const from = new Set(claims.flatMap(({ cites }) => cites.map(({ origin }) => origin)))
  const sources = story.sources.filter((source) => cited.has(source.id))
  return [
    ...claims.flatMap((claim) => [claim.id, claim.title.en]),
    ...sources.flatMap(({ id, title, outlet }) => [id, title ?? id, outlet]),
    // A met report may name an outlet that it was had from, or that its page is a copy of.
    ...(met
      ? [
          ...story.origins
            .filter((one) => from.has(one.id))
            .map(({ speaker }) => speaker?.en ?? null),
          ...sources.map(({ mirrorOf }) => mirrorOf?.en ?? null),
        ]
      : []),
  ]
}
const known = new Set<string | null>(signsOf(true))
/** What only claims have that have not been met, or are held back. */
export const secrets = [...new Set(signsOf(false))]
  .filter((sign) => sign !== null && !known.has(sign))
  .map(String)
  .map((sign) => ({
    sign,
    found: new RegExp(`(?<![\\w-])${sign.replace(/[^\w\s]/g, '\\$&')}(?![\\w-])`),
  }))

/** What a text gives away of what is still to come. */
export const told = (text: string) =>
  secrets.flatMap(({ sign, found }) => (found.test(text) ? sign : []))
