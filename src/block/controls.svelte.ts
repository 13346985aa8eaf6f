import { untrack } from 'svelte'
import { readView, writeView } from '../core/view/view.ts'
import type { Controls } from '../embed/frame.ts'
import type { Replay } from '../replay/replay.svelte.ts'
import { newsroomParams, viewOfBlock, type BlockOptions } from './newsroom-options.ts'
import type { LiveMap } from './live-map.svelte.ts'
import { applyView } from './apply-view.ts'

/** What the page around is told where there is no moving map, or no longer one. */
const troubles: Partial<Record<LiveMap['stage'], string>> = {
  missing: 'the moving map did not arrive',
  lost: 'the moving map stopped drawing',
}

/** What the page around a block may do with it. `dressing` is state: the page follows what is written there. */
export function controlsOf(replay: Replay, dressing: BlockOptions, exploring: LiveMap): Controls {
  const words = () =>
    Object.fromEntries([
      ...writeView(viewOfBlock(replay, dressing)),
      ...Object.entries(dressing.words).filter(([, text]) => text !== ''),
    ])
  return {
    view: words,
    setTime(ms) {
      replay.clock.pause()
      replay.clock.seek(ms)
    },
    step(by) {
      replay.clock.pause()
      for (let i = 0; i < Math.min(Math.abs(by), replay.clock.stops.length); i++)
        replay.clock.step(by > 0 ? 1 : -1)
    },
    play: () => replay.clock.play(),
    pause: () => replay.clock.pause(),
    select(id) {
      if (id !== null && !replay.index.claim(id)) return false
      replay.select(id)
      return true
    },
    explore: (on) => exploring.ask(on),
    setView(given) {
      const { view, refused } = readView(new URLSearchParams({ ...words(), ...given }))
      const wrong = [...refused, ...applyView(replay, view)]
      for (const name of newsroomParams)
        if (given[name] !== undefined) dressing.words[name] = given[name].slice(0, 300)
      Object.assign(dressing, { theme: view.theme, camera: view.c })
      return wrong
    },
    subscribe(listener) {
      let explored = false
      return $effect.root(() => {
        $effect(() => {
          const { now, playing } = replay.clock
          untrack(() => listener({ type: 'time', ms: now, playing }))
        })
        $effect(() => {
          const sel = replay.choices.selected
          untrack(() => listener({ type: 'select', sel }))
        })
        $effect(() => {
          const { stage } = exploring
          const error = troubles[stage]
          if (error !== undefined) listener({ type: 'error', error })
          const on = stage === 'map'
          if (on !== explored) listener({ type: 'explore', on })
          explored = on
        })
      })
    },
  }
}
