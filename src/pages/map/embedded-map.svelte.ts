import { mount, unmount } from 'svelte'
import type { Viewport } from '../../core/geo/web-mercator.ts'
import type { Lang } from '../../core/text/text.ts'
import { readView } from '../../core/view/view.ts'
import { english } from '../../data.ts'
import { Replay } from '../../replay/replay.svelte.ts'
import { bringWords, Reader } from '../../ui/base/preferences.svelte.ts'
import { en } from '../../i18n/en/index.ts'
import { followSystem } from '../shell/media-preferences.ts'

type Asked = {
  target: HTMLElement
  /** The words of the view to open with, as in an address. */
  view: string
  lang: Lang
  /** The drawing that the map takes over from. */
  sheet: Viewport
  /** A reader picked a claim on the map. */
  onselect: (id: string) => void
  onfail: () => void
}

/**
 * The moving map for a block: drawn into `target` at the camera that the view asks for, else at that of its
 * drawing, so that nothing jumps. Resolves when it can be seen; rejects where it cannot be drawn.
 */
export async function takeOver(
  asked: Asked,
): Promise<{ show: (view: string) => void; stop: () => void }> {
  const { target, lang, sheet, onselect, onfail } = asked
  const replay = new Replay(english)
  const [{ default: Explore }, own] = await Promise.all([
    import('./EmbeddedMap.svelte'),
    lang === 'en' ? null : bringWords(),
  ])
  const reader = new Reader({ en, ...(own && { [lang]: own }) })
  reader.lang = lang
  const unfollow = followSystem(reader)
  const asking = $state({ camera: readView(new URLSearchParams(asked.view)).view.c })
  const show = (words: string) => {
    const { view } = readView(new URLSearchParams(words))
    replay.open(view)
    replay.clock.untouched = false
    reader.theme = view.theme
    // Only another camera is told: where the reader has moved the map to is theirs.
    if (JSON.stringify(view.c) !== JSON.stringify(asking.camera)) asking.camera = view.c
  }
  show(asked.view)
  return new Promise((resolve, reject) => {
    let seen = false
    const stop = () => {
      unfollow()
      void unmount(app)
    }
    const app = mount(Explore, {
      target,
      props: {
        replay,
        reader,
        asking,
        sheet,
        onselect,
        onready: () => {
          seen = true
          resolve({ show, stop })
        },
        onfail: () => {
          if (seen) return onfail()
          stop()
          reject(new Error('The map could not be drawn.'))
        },
      },
    })
  })
}
