import type { Claim } from '../../core/story/claim.ts'
import type { Replay } from '../../replay/replay.svelte.ts'

/** What makes a line of the card light the places of its reports on the map while it is pointed at or has the focus. */
export function pointsAt(claims: readonly Claim[], replay: Replay) {
  const light = () => (replay.highlighted = claims.map(({ id }) => id))
  const dim = () => (replay.highlighted = [])
  return { onpointerenter: light, onpointerleave: dim, onfocus: light, onblur: dim }
}

/** True while any of these claims is pointed at, here or on the map. */
export const isLit = (claims: readonly Claim[], replay: Replay): boolean =>
  claims.some(({ id }) => replay.highlighted.includes(id))
