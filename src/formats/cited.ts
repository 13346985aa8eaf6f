import { linkOf, printedAddress } from '../core/citation/source-link.ts'
import type { Claim } from '../core/story/claim.ts'
import type { Download } from '../core/citation/export-format.ts'
import type { Origin, Source } from '../core/story/story.ts'

/** A source that a claim cites, and whom that source had it from. */
export type CitedSource = { source: Source; origin: Origin | null }

/** The citations of a claim that count, in order. */
export function citedOf({ cites }: Claim, { story }: Pick<Download, 'story'>): CitedSource[] {
  return cites.flatMap((cite) => {
    const source = story.sources.find(({ id }) => id === cite.source)
    const origin = story.origins.find(({ id }) => id === cite.origin) ?? null
    return source ? [{ source, origin }] : []
  })
}

/** The sources that any claim of a download cites, in the order of the bibliography. */
export function sourcesOf({ claims, story }: Download): Source[] {
  const cited = new Set(claims.flatMap(({ cites }) => cites.map(({ source }) => source)))
  return story.sources.filter(({ id }) => cited.has(id))
}

/** A source's address: whole where it may be linked, as it is printed where it may not. */
export const addressOf = (source: Source): string => linkOf(source) ?? printedAddress(source.url)
