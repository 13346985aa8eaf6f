import type { View } from '../core/view/view.ts'
import { viewOf } from '../replay/replay-view.ts'
import type { Replay } from '../replay/replay.svelte.ts'

/** What a block takes beside the words of a view: the newsroom's own. */
export const newsroomParams = ['headline', 'credit', 'caption'] as const

/** What a block can be told beside its replay: its theme, where its moving map looks, the newsroom's own words. */
export type BlockOptions = {
  theme: View['theme']
  camera: View['c']
  words: Partial<Record<(typeof newsroomParams)[number], string>>
}

/** What is shown now as a view. */
export const viewOfBlock = (replay: Replay, { theme, camera }: BlockOptions): View =>
  viewOf(replay, { theme, c: camera })
