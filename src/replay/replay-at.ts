import { untrack } from 'svelte'
import type { Shapes } from '../core/story/claim.ts'
import type { Story } from '../core/story/story.ts'
import type { View } from '../core/view/view.ts'
import { Replay } from './replay.svelte.ts'

/** A replay of its own that shows a view, beside the one on the page. */
export const replayAt = (story: Story, view: View, shapes: Shapes | null = null): Replay =>
  untrack(() => {
    const replay = new Replay(story)
    replay.shapes = shapes
    replay.open(view)
    if (view.t === null) replay.clock.now = replay.clock.opening
    return replay
  })

/**
 * The moment (ms) at which a view without one opens where the choices in it move that; null where it is the
 * story's own opening, at which a block opens untold.
 */
export function movedOpening(story: Story, view: View): number | null {
  const { now } = replayAt(story, { ...view, t: null }).clock
  return now === untrack(() => new Replay(story).clock.opening) ? null : now
}
