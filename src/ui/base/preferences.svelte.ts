import { createContext } from 'svelte'
import type { Lang } from '../../core/text/text.ts'
import type { Theme } from '../../core/view/view.ts'
import { en, type Words } from '../../i18n/en/index.ts'
import { direction, locale } from '../../i18n/locale.ts'

/** The words at hand: English always. */
export type LoadedWords = { en: Words } & Partial<Record<Lang, Words>>

/** How one reader reads: language, colours, motion. */
export class Preferences {
  #said: LoadedWords = $state.raw({ en })
  readonly #bring: (lang: Lang) => Promise<Words | null>
  #lang: Lang = $state('en')
  #asked: Lang = 'en'
  /** The reader's own choice; null follows the system. */
  theme: Theme | null = $state(null)
  systemDark: boolean = $state(false)
  reducedMotion: boolean = $state(false)

  readonly words: Words = $derived.by(() => this.#said[this.#lang] ?? this.#said.en)
  readonly dir = $derived.by(() => direction[this.#lang])
  readonly locale = $derived.by(() => locale[this.#lang])
  readonly colours: Theme = $derived(this.theme ?? (this.systemDark ? 'dark' : 'light'))

  /** `bring` fetches what a language needs that is not at hand; null where it does not arrive. */
  constructor(
    said: LoadedWords = { en },
    bring: (lang: Lang) => Promise<Words | null> = loadWords,
  ) {
    this.#said = said
    this.#bring = bring
  }

  get lang(): Lang {
    return this.#lang
  }
  /** At once where its words are at hand, else as soon as they are; without them it stays as it is. */
  set lang(lang: Lang) {
    this.#asked = lang
    if (this.#said[lang]) this.#lang = lang
    else void this.#fetch(lang)
  }

  async #fetch(lang: Lang): Promise<void> {
    const words = await this.#bring(lang)
    if (words === null) return
    this.#said = { ...this.#said, [lang]: words }
    if (this.#asked === lang) this.#lang = lang
  }
}

/** The words of another language; null where they do not arrive. */
export const loadWords = (): Promise<Words | null> =>
  import('../../i18n/ar/index.ts').then(
    ({ ar }) => ar,
    () => null,
  )

export const [usePreferences, setPreferences] = createContext<Preferences>()
