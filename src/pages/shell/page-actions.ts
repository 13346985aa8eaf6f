import type { View } from '../../core/view/view.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Preferences } from '../../ui/base/preferences.svelte.ts'
import type { PageActions } from '../../ui/base/page-actions.ts'
import { linkTo } from './address-bar.ts'
import type { NoticeBoard } from '../../ui/base/notices.svelte.ts'
import { save, saveBlob } from './save-file.ts'
import { site } from './site-url.ts'

type Page = {
  replay: Replay
  preferences: Preferences
  board: NoticeBoard
  /** Fetches what the story has in the other language, where it has not been fetched. */
  whole?: () => Promise<void>
  /** What is shown now. */
  view: () => View
}

/** What the panels of a page can ask of it. */
export function pageActionsOf({
  replay,
  preferences,
  board,
  whole = () => Promise.resolve(),
  view,
}: Page): PageActions {
  async function copy(text: string, done?: string): Promise<boolean> {
    // There is no clipboard where the page did not come over a safe connection.
    const clipboard = navigator.clipboard as Clipboard | undefined
    const copied = await clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    if (done !== undefined)
      board.tell({ id: 'copied', words: copied ? done : preferences.words.notCopied(text) })
    return copied ?? false
  }
  return {
    view,
    whole,
    link: (of = view()) => linkTo({ ...of, data: replay.story.dataVersion }, site().page),
    site,
    copy,
    save,
    saveBlob,
    still: async (of) =>
      (await import('../still/still-picture.ts')).stillOf(of, replay.story, replay.shapes),
    formats: async () => (await import('../../formats/index.ts')).formats,
  }
}
