import { kinds } from '../../core/story/claim.ts'
import type { Entry } from './entry.ts'
import type { EntryType } from './parsed-data.ts'
import { didYouMean } from './did-you-mean.ts'

/** What a feature is, by what it says: a place says its `use`, roads, legs and scenes their kind. */
export function featureKindOf({ body, report }: Entry<Record<string, unknown>>): EntryType | null {
  if (body.kind === 'road' || body.kind === 'leg' || body.kind === 'scene') return body.kind
  if ('use' in body || ('name' in body && !('cites' in body))) return 'place'
  if ((kinds as readonly unknown[]).includes(body.kind) || 'cites' in body) return 'claim'
  const otherwise = 'Give a claim its kind and cites, a place its use.'
  const fix = didYouMean(String(body.kind), [...kinds, 'road', 'leg', 'scene'], otherwise)
  report(['kind'], 'This feature is neither a claim nor a place, a road, a leg or a scene.', fix)
  return null
}
