import type { View } from '../../core/view/view.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Preferences } from '../../ui/base/preferences.svelte.ts'
import { noticeCorrections } from './corrections-notice.ts'
import type { NoticeBoard } from '../../ui/base/notices.svelte.ts'

/**
 * Puts a replay where an address says. Words that make no sense, and an id that the story does not
 * have or no longer, are said; everything else is restored.
 */
export function applyView(
  { view, refused }: { view: View; refused: string[] },
  replay: Replay,
  preferences: Preferences,
  board: NoticeBoard,
): void {
  preferences.lang = view.lang
  preferences.theme = view.theme
  const gone = replay.open(view)
  if (view.t === null) replay.clock.now = replay.clock.opening
  const { notice, comparison } = preferences.words
  if (refused.length > 0) board.tell({ id: 'refused', words: notice.badWord(refused) })
  noticeCorrections(replay, preferences, board)
  const said: Record<string, (id: string) => string> = {
    account: comparison.goneAccount,
    reach: comparison.goneGroup,
    measure: comparison.goneEnd,
  }
  for (const one of gone) {
    const [word = '', id = ''] = one.split('=')
    board.tell({ id: `gone ${one}`, words: (said[word] ?? notice.goneId)(id) })
  }
}
