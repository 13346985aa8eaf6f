import type { View } from '../core/view.ts'
import type { Replay } from '../replay.svelte.ts'
import type { Reader } from '../ui/reader.svelte.ts'
import { tellCorrected } from './corrected.ts'
import type { NoticeBoard } from './notices.svelte.ts'

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
  replay.tier = view.tier
  replay.hidden = view.hide
  replay.known = view.known
  replay.filter = view.filter
  replay.panel = view.panel
  replay.ownTopSpeed = view.top
  replay.linkVersion = view.data
  if (view.t !== null) replay.seek(view.t)
  else replay.now = replay.opening
  const { notice } = reader.words
  if (refused.length > 0) board.tell({ id: 'refused', words: notice.badWord(refused) })
  tellCorrected(replay, reader, board)
  const { weigh } = reader.words
  const gone = (id: string, said: (id: string) => string) =>
    board.tell({ id: `gone ${id}`, words: said(id) })
  replay.accounts = view.account.filter((id) => {
    const is = replay.accountIndex.accounts.has(id)
    if (!is) gone(id, weigh.goneAccount)
    return is
  })
  if (view.reach !== null && !replay.group(view.reach)) gone(view.reach, weigh.goneGroup)
  else replay.reach = view.reach
  replay.measured = view.measure.filter((end) => {
    const is = typeof end !== 'string' || replay.claim(end) !== null
    if (!is) gone(end, weigh.goneEnd)
    return is
  })
  if (view.sel === null) return
  if (replay.find(view.sel)) replay.selected = view.sel
  else board.tell({ id: 'gone', words: notice.goneId(view.sel) })
}
