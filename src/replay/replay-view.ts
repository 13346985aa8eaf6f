import { defaultView, type View } from '../core/view/view.ts'
import type { Replay } from './replay.svelte.ts'

/** What is shown, as an address can say it; `beside` is what the replay does not know of. */
export const viewOf = (
  replay: Replay,
  beside: Partial<Pick<View, 'lang' | 'theme' | 'c' | 'data' | 't' | 'scene'>>,
): View => ({
  ...defaultView,
  t: replay.now,
  sel: replay.selected,
  tier: replay.tier,
  known: replay.known,
  account: [...replay.accounts],
  filter: replay.filter,
  panel: replay.panel,
  reach: replay.reach,
  top: replay.ownTopSpeed,
  measure: [...replay.measured],
  hide: replay.hidden,
  ...beside,
})
