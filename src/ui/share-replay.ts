import { untrack } from 'svelte'
import type { Shapes } from '../core/claim.ts'
import type { Story } from '../core/story.ts'
import type { View } from '../core/view.ts'
import { Replay } from '../replay.svelte.ts'

/** A replay of its own that shows a view, beside the one on the page. */
export const replayAt = (story: Story, view: View, shapes: Shapes | null = null): Replay =>
  untrack(() => {
    const replay = new Replay(story)
    replay.shapes = shapes
    replay.tier = view.tier
    replay.known = view.known
    replay.accounts = view.account
    replay.filter = view.filter
    replay.hidden = view.hide
    replay.selected = view.sel
    if (view.t !== null) replay.seek(view.t)
    else replay.now = replay.opening
    return replay
  })

/**
 * The moment (ms) at which a view without one opens where the choices in it move that; null where it is the
 * story's own opening, at which a block opens untold.
 */
export function movedOpening(story: Story, view: View): number | null {
  const { now } = replayAt(story, { ...view, t: null })
  return now === untrack(() => new Replay(story).opening) ? null : now
}
