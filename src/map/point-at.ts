import type { Words } from '../i18n/index.ts'
import type { Brought } from '../replay/brought.svelte.ts'
import type { Evidence } from '../replay/evidence.svelte.ts'
import type { Hit } from '../static-map/hit-test.ts'

/** The claims drawn at a point, those that have any ink at all or are merely meant, the uppermost first. */
export function claimsAt(
  hits: readonly Hit[],
  evidence: Evidence,
  brought?: Pick<Brought, 'has'> | null,
): string[] {
  const isDrawn = (id: string) =>
    brought?.has(id) ||
    (evidence.isShown(id) &&
      (evidence.index.claim(id)?.kind === 'destination' ||
        (evidence.inks.get(id) ?? 'none') !== 'none'))
  return [...new Set(hits.flatMap(({ claims }) => claims))].filter(isDrawn)
}

/** What the pointer is over, in a few words: reports, or a line that might be mistaken for a route. */
export function captionAt(
  hits: readonly Hit[],
  evidence: Evidence,
  words: Words,
  brought?: Pick<Brought, 'has'> | null,
): string {
  const claims = claimsAt(hits, evidence, brought)
  if (claims.length > 0) return words.here(claims.length)
  const line = hits.find(({ layer }) => layer in words.lines)
  return line ? (words.lines[line.layer] ?? '') : ''
}
