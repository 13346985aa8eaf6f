import type { View } from '../../core/view/view.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Reader } from '../../ui/base/preferences.svelte.ts'
import { tellCorrected } from './corrections-notice.ts'
import type { NoticeBoard } from '../../ui/base/notices.svelte.ts'

/**
 * Puts a replay where an address says. Words that make no sense, and an id that the story does not
 * have or no longer, are said; everything else is restored.
 */
export function openAt(
  { view, refused }: { view: View; refused: string[] },
  replay: Replay,
  reader: Reader,
  board: NoticeBoard,
): void {
  reader.lang = view.lang
  reader.theme = view.theme
  const gone = replay.open(view)
  if (view.t === null) replay.clock.now = replay.clock.opening
  const { notice, weigh } = reader.words
  if (refused.length > 0) board.tell({ id: 'refused', words: notice.badWord(refused) })
  tellCorrected(replay, reader, board)
  const said: Record<string, (id: string) => string> = {
    account: weigh.goneAccount,
    reach: weigh.goneGroup,
    measure: weigh.goneEnd,
  }
  for (const one of gone) {
    const [word = '', id = ''] = one.split('=')
    board.tell({ id: `gone ${one}`, words: (said[word] ?? notice.goneId)(id) })
  }
}
