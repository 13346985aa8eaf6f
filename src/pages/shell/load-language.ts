import { english, loadStory } from '../../data.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import { loadWords, type Preferences } from '../../ui/base/preferences.svelte.ts'
import type { Words } from '../../i18n/en/index.ts'
import type { NoticeBoard } from '../../ui/base/notices.svelte.ts'

type Page = { replay: Replay; preferences: () => Preferences; board: NoticeBoard }

/** Fetches what is in another language when it is first asked for; what does not arrive is said. */
export function languagesOf({ replay, preferences, board }: Page) {
  function missing(again: () => void) {
    const { missingFile, file, retry } = preferences().words.notice
    const id = 'language'
    const act = () => {
      board.dismiss(id)
      again()
    }
    board.tell({ id, words: missingFile(file[id] ?? id), action: { words: retry, act } })
  }

  /** The story in both languages, where it is in one so far. */
  async function whole(): Promise<void> {
    if (replay.story !== english) return
    const story = await loadStory().catch(() => null)
    if (story === null) missing(() => void whole())
    else if (replay.story === english) replay.story = story
  }

  async function bring(): Promise<Words | null> {
    const [words] = await Promise.all([loadWords(), whole()])
    if (words === null) missing(() => (preferences().lang = 'ar'))
    return words
  }
  return { whole, bring }
}
