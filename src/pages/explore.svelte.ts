import { mount, unmount } from 'svelte'
import type { Sheet } from '../core/mercator.ts'
import type { Lang } from '../core/text.ts'
import { readView } from '../core/view.ts'
import { english } from '../data.ts'
import { Replay } from '../replay.svelte.ts'
import { bringWords } from '../ui/reader.svelte.ts'
import { en } from '../words/en.ts'
import Explore from './Explore.svelte'

type Asked = {
  target: HTMLElement
  /** The words of the view to open with, as in an address. */
  view: string
  lang: Lang
  theme: 'light' | 'dark'
  /** The drawing that the map takes over from. */
  sheet: Sheet
  /** A reader picked a claim on the map. */
  onselect: (id: string) => void
  onfail: () => void
}

/**
 * The moving map for a block: drawn into `target` at the camera of its drawing, so that nothing jumps.
 * Resolves when it can be seen; rejects where it cannot be drawn.
 */
export async function takeOver(
  asked: Asked,
): Promise<{ show: (view: string) => void; stop: () => void }> {
  const replay = new Replay(english)
  const show = (words: string) => {
    replay.open(readView(new URLSearchParams(words)).view)
    replay.untouched = false
  }
  show(asked.view)
  const { target, lang, theme, sheet, onselect, onfail } = asked
  const words = (lang === 'en' ? en : await bringWords()) ?? en
  return new Promise((resolve, reject) => {
    let seen = false
    const app = mount(Explore, {
      target,
      props: {
        replay,
        lang,
        words,
        theme,
        sheet,
        onselect,
        onready: () => {
          seen = true
          resolve({ show, stop: () => void unmount(app) })
        },
        onfail: () => {
          if (seen) return onfail()
          void unmount(app)
          reject(new Error('The map could not be drawn.'))
        },
      },
    })
  })
}
