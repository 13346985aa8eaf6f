import { onMount, untrack } from 'svelte'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { Preferences } from '../../ui/base/preferences.svelte.ts'
import { clock } from '../../replay/animation-clock.ts'
import { keepFocus } from './focus.ts'
import type { NoticeBoard } from '../../ui/base/notices.svelte.ts'
import { followSystem } from './media-preferences.ts'

type Page = {
  replay: Replay
  preferences: Preferences
  board: NoticeBoard
  /** The document's title. */
  title: () => string
  /** Where the focus goes when what had it goes away. */
  fallback: () => HTMLElement | null | undefined
}

/**
 * Keeps a page that replays in step with its replay and its reader, and runs the clock. To be called while
 * the page is set up.
 */
export function syncDocument({ replay, preferences, board, title, fallback }: Page): void {
  onMount(() => {
    const stops = [
      followSystem(preferences),
      clock((elapsed) => replay.clock.tick(elapsed)),
      keepFocus(fallback),
    ]
    return () => stops.forEach((stop) => stop())
  })
  $effect(() => {
    replay.clock.stepping = preferences.reducedMotion
  })
  $effect(() => {
    const { documentElement: page } = document
    page.lang = preferences.lang
    page.dir = preferences.dir
    page.dataset['theme'] = preferences.colours
    document.title = title()
  })
  // A selection that the reader's choices hide is said, with a way to show it.
  $effect(() => {
    const id = replay.choices.selected
    const by = id === null ? null : replay.evidence.hiddenBy(id)
    const { hidden, show } = preferences.words.comparison
    untrack(() => {
      if (id === null || by === null) return board.dismiss('hidden')
      const action = { words: show[by], act: () => replay.show(by) }
      board.tell({ id: 'hidden', words: hidden[by], action })
    })
  })
}
