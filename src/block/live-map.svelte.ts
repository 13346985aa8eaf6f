import type { Viewport } from '../core/geo/web-mercator.ts'
import type { Lang } from '../core/text/text.ts'
import { queryOf, writeView } from '../core/view/view.ts'
// Another program, fetched by its address: only its types are known here, and words of an address pass between them.
import type * as Explorer from '../pages/map/embedded-map.svelte.ts'
import type { Replay } from '../replay/replay.svelte.ts'
import type { EmbedWords } from '../i18n/en/embed.ts'
import { viewOfBlock, type BlockOptions } from './newsroom-options.ts'

type Block = {
  replay: Replay
  lang: Lang
  sheet: Viewport
  paper: HTMLElement
  dressing: BlockOptions
}

/** The address of this very script: a block is served from any folder. Known only while it first runs. */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : ''

/** The moving map of a block: until somebody asks for it, and where it does not come or goes, the drawing stays. */
export class LiveMap {
  stage: 'drawing' | 'coming' | 'map' | 'missing' | 'lost' = $state('drawing')
  readonly #block: Block
  #leave: () => void = () => {}

  constructor(block: Block) {
    this.#block = block
  }

  /** Asks for the moving map, or for the drawing again. Where it is on its way or there, nothing changes. */
  ask(on: boolean): void {
    if (!on) this.#back('drawing')
    else if (this.stage !== 'coming' && this.stage !== 'map') void this.#begin()
  }

  #back(stage: 'drawing' | 'missing' | 'lost') {
    this.#leave()
    this.#leave = () => {}
    this.#block.paper.classList.remove('explored')
    this.stage = stage
  }

  async #begin() {
    const { replay, lang, sheet, paper, dressing } = this.#block
    const view = () => queryOf(writeView(viewOfBlock(replay, dressing)))
    this.stage = 'coming'
    const target = document.createElement('div')
    target.id = 'map'
    paper.append(target)
    this.#leave = () => target.remove()
    const isWanted = () => target.isConnected
    try {
      const address = new URL('../explore.js', here).href
      const { mountEmbeddedMap } = (await import(/* @vite-ignore */ address)) as typeof Explorer
      const map = await mountEmbeddedMap({
        target,
        view: view(),
        lang,
        sheet,
        onselect: (id) => replay.select(id),
        onfail: () => isWanted() && this.#back('lost'),
      })
      if (!isWanted()) return map.stop()
      const unfollow = $effect.root(() => {
        $effect(() => map.show(view()))
      })
      this.#leave = () => {
        unfollow()
        map.stop()
        target.remove()
      }
      paper.classList.add('explored')
      this.stage = 'map'
    } catch {
      if (isWanted()) this.#back('missing')
    }
  }
}

/** What the button says that asks for the moving map. */
export const liveMapLabels = (words: EmbedWords): Record<LiveMap['stage'], string> => ({
  drawing: words.explore,
  coming: words.exploring,
  map: words.back,
  missing: words.noExploring,
  lost: words.lostExploring,
})
