import type { View } from '../core/view.ts'
import type { Replay } from '../replay.svelte.ts'

/** Puts a block's replay where a view says, its moment left alone where it has none. The words that point to nothing. */
export function takeView(replay: Replay, view: View): string[] {
  const accounts = view.account.filter((id) => replay.accountIndex.accounts.has(id))
  const gone = view.account.filter((id) => !accounts.includes(id)).map((id) => `account=${id}`)
  replay.tier = view.tier
  replay.hidden = view.hide
  replay.known = view.known
  replay.filter = view.filter
  replay.accounts = accounts
  if (view.t !== null && view.t !== replay.now) {
    replay.pause()
    replay.seek(view.t)
  }
  const isThere = view.sel === null || replay.claim(view.sel) !== null
  replay.selected = isThere ? view.sel : null
  return isThere ? gone : [...gone, `sel=${view.sel}`]
}
