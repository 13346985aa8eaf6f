import type { View } from '../core/view/view.ts'
import type { Replay } from '../replay/replay.svelte.ts'

/** Puts a block's replay where a view says. The words that point to nothing a block has a card for. */
export function takeView(replay: Replay, view: View): string[] {
  const gone = replay.open(view)
  if (replay.selected === null || replay.claim(replay.selected)) return gone
  replay.selected = null
  return [...gone, `sel=${view.sel}`]
}
