import type { Sheet } from '../core/mercator.ts'
import type { Lang } from '../core/text.ts'
import { queryOf, writeView } from '../core/view.ts'
import type { Replay } from '../replay.svelte.ts'
import type { EmbedWords } from '../words/en.embed.ts'
import { shownIn, type Dressing } from './controls.svelte.ts'

/** What the program of the moving map gives a block. It is another program: words of an address pass between them. */
type Explorer = {
  takeOver: (asked: {
    target: HTMLElement
    view: string
    lang: Lang
    theme: 'light' | 'dark'
    sheet: Sheet
    onselect: (id: string) => void
    onfail: () => void
  }) => Promise<{ show: (view: string) => void; stop: () => void }>
}

type Block = {
  replay: Replay
  words: EmbedWords
  lang: Lang
  sheet: Sheet
  paper: HTMLElement
  dressing: Dressing
}

/** The address of this very script: a block is served from any folder. Known only while it first runs. */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : ''

/** The button that asks for the moving map. Until it is there, and where it does not come, the drawing stays. */
export function explore({ replay, words, lang, sheet, paper, dressing }: Block): void {
  const found = document.getElementById('explore')
  if (!(found instanceof HTMLButtonElement)) return
  const button: HTMLButtonElement = found
  const view = () => queryOf(writeView(shownIn(replay, dressing)))
  let stop: (() => void) | null = null

  function back(said = words.explore) {
    stop?.()
    stop = null
    button.textContent = said
    paper.classList.remove('explored')
  }

  async function begin() {
    const target = document.createElement('div')
    target.id = 'map'
    paper.append(target)
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
    try {
      const program = (await import(
        /* @vite-ignore */ new URL('../explore.js', here).href
      )) as Explorer
      const map = await program.takeOver({
        target,
        view: view(),
        lang,
        theme: dressing.theme ?? (dark ? 'dark' : 'light'),
        sheet,
        onselect: (id) => replay.select(id),
        onfail: () => back(words.noExploring),
      })
      const unfollow = $effect.root(() => {
        $effect(() => map.show(view()))
      })
      stop = () => {
        unfollow()
        map.stop()
        target.remove()
      }
      button.textContent = words.back
      paper.classList.add('explored')
    } catch {
      target.remove()
      button.textContent = words.noExploring
    }
  }

  button.addEventListener('click', () => {
    if (stop) return back()
    button.disabled = true
    button.textContent = words.exploring
    void begin().finally(() => (button.disabled = false))
  })
}
