import { readFileSync } from 'node:fs'
import type { Claim } from '../src/core/story/claim.ts'
import type { Story } from '../src/core/story/story.ts'

/** A story as it was derived from its data folder when the page was built. */
export const storyOf = (folder: string): Story =>
  JSON.parse(
    readFileSync(new URL(`../.derived/${folder}/story.json`, import.meta.url), 'utf8'),
  ) as Story

export const story = storyOf('geojson')

const happening = ['position', 'movement', 'strike', 'split', 'exchange', 'supply']

/** Instants at which a claim settles: certain from then on, or over. Reckoned apart from the page. */
function settlesAt({ kind, when }: Claim): number[] {
  if (!happening.includes(kind) || !when || when.basis === 'published') return []
  const end = when.until === 'published' ? null : when.latest
  return [when.begunBy, end].filter((at) => at !== null)
}

/** Every moment at which at least one report settles, in order. */
export function stopsOf({ claims, begins, ends }: Story): { at: number; claims: Claim[] }[] {
  const instants = [...new Set(claims.flatMap(settlesAt))].sort((a, b) => a - b)
  return instants
    .filter((at) => at > begins && at <= ends)
    .map((at) => ({ at, claims: claims.filter((claim) => settlesAt(claim).includes(at)) }))
}
