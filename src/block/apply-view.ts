import type { View } from '../core/view/view.ts'
import type { Replay } from '../replay/replay.svelte.ts'

/** Puts a block's replay where a view says. The words that point to nothing a block has a card for. */
export function applyView(replay: Replay, view: View): string[] {
  const gone = replay.open(view)
  if (replay.choices.selected === null || replay.index.claim(replay.choices.selected)) return gone
  replay.choices.selected = null
  return [...gone, `sel=${view.sel}`]
}
