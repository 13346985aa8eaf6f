import { ageOf, correctedSince } from '../../core/story/corrections.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Preferences } from '../../ui/base/preferences.svelte.ts'
import type { NoticeBoard } from '../../ui/base/notices.svelte.ts'

/**
 * Says what a reader of a link made from another version of the data should know: how many claims were
 * corrected since, with a way to them, or that nobody can say. Where nothing was, nothing is said.
 */
export function noticeCorrections(
  replay: Replay,
  preferences: Preferences,
  board: NoticeBoard,
): void {
  const { linkVersion: from, story } = replay
  const { corrections } = preferences.words.cite
  const id = 'corrected'
  const age = from === null ? 'same' : ageOf(from, story.dataVersion)
  if (from === null || age === 'same') return
  if (age === 'unknown') return board.tell({ id, words: corrections.unknown(from) })
  if (age === 'newer') return board.tell({ id, words: corrections.newer(from, story.dataVersion) })
  // Counted whole, whatever the link narrows the evidence to: that, too, may rest on what was corrected.
  const count = correctedSince(story.claims, from)?.length ?? 0
  if (count === 0) return
  const open = () => {
    board.dismiss(id)
    replay.select(null)
    replay.choices.panel = 'cite'
  }
  board.tell({
    id,
    words: corrections.notice(from, story.dataVersion, count),
    action: { words: corrections.open, act: open },
  })
}
