import { mount, unmount } from 'svelte'
import type { Viewport } from '../../core/geo/web-mercator.ts'
import type { Lang } from '../../core/text/text.ts'
import { readView } from '../../core/view/view.ts'
import { english } from '../../data.ts'
import { Replay } from '../../replay/replay.svelte.ts'
import { loadWords, Preferences } from '../../ui/base/preferences.svelte.ts'
import { en } from '../../i18n/en/index.ts'
import { followSystem } from '../shell/media-preferences.ts'

type EmbedRequest = {
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
export async function mountEmbeddedMap(
  request: EmbedRequest,
): Promise<{ show: (view: string) => void; stop: () => void }> {
  const { target, lang, sheet, onselect, onfail } = request
  const replay = new Replay(english)
  const [{ default: Explore }, own] = await Promise.all([
    import('./EmbeddedMap.svelte'),
    lang === 'en' ? null : loadWords(),
  ])
  const preferences = new Preferences({ en, ...(own && { [lang]: own }) })
  preferences.lang = lang
  const unfollow = followSystem(preferences)
  const requested = $state({ camera: readView(new URLSearchParams(request.view)).view.c })
  const show = (words: string) => {
    const { view } = readView(new URLSearchParams(words))
    replay.open(view)
    replay.clock.untouched = false
    preferences.theme = view.theme
    // Only another camera is told: where the reader has moved the map to is theirs.
    if (JSON.stringify(view.c) !== JSON.stringify(requested.camera)) requested.camera = view.c
  }
  show(request.view)
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
        preferences,
        requested,
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
