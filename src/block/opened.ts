import { readInstant } from '../core/instant.ts'
import type { View } from '../core/view.ts'
import type { Replay } from '../replay.svelte.ts'

/** Puts a block's replay where its address says, else at the moment it was prerendered for. */
export function opened(replay: Replay, view: View, prerendered: string | undefined): void {
  replay.tier = view.tier
  replay.hidden = view.hide
  replay.known = view.known
  replay.filter = view.filter
  replay.accounts = view.account.filter((id) => replay.accountIndex.accounts.has(id))
  const moment = view.t ?? (prerendered === undefined ? null : (readInstant(prerendered) ?? null))
  if (moment !== null) replay.seek(moment)
  else replay.now = replay.opening
  replay.selected = replay.claim(view.sel) ? view.sel : null
}
