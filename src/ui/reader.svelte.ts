import { createContext } from 'svelte'
import type { Lang } from '../core/text.ts'
import type { Theme } from '../core/view.ts'
import { direction, locale, words, type Words } from '../words/index.ts'

/** How one reader reads: language, colours, motion. */
export class Reader {
  lang: Lang = $state('en')
  /** The reader's own choice; null follows the system. */
  theme: Theme | null = $state(null)
  systemDark: boolean = $state(false)
  reducedMotion: boolean = $state(false)

  readonly words: Words = $derived(words[this.lang])
  readonly dir = $derived(direction[this.lang])
  readonly locale = $derived(locale[this.lang])
  readonly colours: Theme = $derived(this.theme ?? (this.systemDark ? 'dark' : 'light'))
}

export const [useReader, setReader] = createContext<Reader>()
