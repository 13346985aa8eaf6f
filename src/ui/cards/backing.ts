import type { Part } from '../../core/sentence/part.ts'

/**
 * How old it is and who says so, of what a sentence says first: the parts of the long sentence that rest
 * on the same report as the first place of the short one.
 */
export function backing(long: readonly Part[], short: readonly Part[]): Part[] {
  const lead = short.find(({ is, claim }) => is === 'where' && claim !== null)?.claim ?? null
  if (lead === null) return []
  const from = long.findIndex(({ is, claim }) => is === 'where' && claim === lead)
  const until = long.findIndex(({ is }, i) => i > from && (is === 'where' || is === 'group'))
  const own = long.slice(from, until === -1 ? undefined : until)
  const age = own.find(({ is }) => is === 'age')
  const who = own.find(({ is }) => is === 'who')
  const between: Part[] = age && who ? [{ is: 'mark', text: ' · ', claim: null }] : []
  return [...(age ? [age] : []), ...between, ...(who ? [who] : [])]
}
