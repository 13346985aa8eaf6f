import { asksNothing } from '../../core/filter/filter.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Words } from '../../i18n/index.ts'

/** How many claims are shown, and how many each choice of the reader's leaves out, in one line. */
export function countsOf(replay: Replay, words: Words): string {
  const { claims } = replay.evidence
  const { story } = replay
  const { ofTier, ofAccounts, knowledge } = replay.evidence.weighed
  const { filter } = replay.choices
  return words.counted(
    claims.length,
    claims.filter(({ when }) => when === null).length,
    story.claims.length - ofTier.length,
    ofTier.length - ofAccounts.length,
    knowledge.possible.length,
    knowledge.later.length,
    asksNothing(filter) ? 0 : knowledge.known.length - claims.length,
  )
}
