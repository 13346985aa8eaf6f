import { viewChoosing, type Beside } from '../core/view/choices-in-view.ts'
import type { View } from '../core/view/view.ts'
import type { Replay } from './replay.svelte.ts'

/** What is shown, as an address can say it; `beside` is what the replay does not know of. */
export const viewOf = ({ choices, clock }: Replay, beside: Partial<Beside>): View =>
  viewChoosing(choices, { t: clock.now, ...beside })
