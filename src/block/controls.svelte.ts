import { untrack } from 'svelte'
import { readView, writeView, type View } from '../core/view.ts'
import type { Controls } from '../embed/frame.ts'
import { viewOf } from '../pages/view-of.ts'
import type { Replay } from '../replay.svelte.ts'
import { takeView } from './view.ts'

/** What a block takes beside the words of a view: the newsroom's own. */
const newsroom = ['headline', 'credit', 'caption'] as const

/** What a page can be told besides: its theme, and the newsroom's own words. */
export type Dressing = {
  theme: View['theme']
  camera: View['c']
  words: Partial<Record<(typeof newsroom)[number], string>>
}

/** What is shown now as a view. */
export const shownIn = (replay: Replay, { theme, camera }: Dressing): View =>
  viewOf(replay, { theme, c: camera })

/** What the page around a block may do with it. `dress` is told of theme, camera and the newsroom's words. */
export function controlsOf(
  replay: Replay,
  dressing: Dressing,
  dress: (dressing: Dressing) => void,
): Controls {
  const words = () =>
    Object.fromEntries([
      ...writeView(shownIn(replay, dressing)),
      ...Object.entries(dressing.words).filter(([, text]) => text !== ''),
    ])
  return {
    view: words,
    setTime(ms) {
      replay.pause()
      replay.seek(ms)
    },
    step(by) {
      replay.pause()
      for (let i = 0; i < Math.min(Math.abs(by), replay.stops.length); i++)
        replay.step(by > 0 ? 1 : -1)
    },
    play: () => replay.play(),
    pause: () => replay.pause(),
    select(id) {
      if (id !== null && !replay.claim(id)) return false
      replay.select(id)
      return true
    },
    setView(given) {
      const { view, refused } = readView(new URLSearchParams({ ...words(), ...given }))
      const wrong = [...refused, ...takeView(replay, view)]
      for (const name of newsroom)
        if (given[name] !== undefined) dressing.words[name] = given[name].slice(0, 300)
      Object.assign(dressing, { theme: view.theme, camera: view.c })
      dress(dressing)
      return wrong
    },
    subscribe(listener) {
      return $effect.root(() => {
        $effect(() => {
          const { now, playing } = replay
          untrack(() => listener({ type: 'time', ms: now, playing }))
        })
        $effect(() => {
          const sel = replay.selected
          untrack(() => listener({ type: 'select', sel }))
        })
      })
    },
  }
}
