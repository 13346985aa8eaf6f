import type { Words } from '../i18n/index.ts'

/** How long it is read, ms. */
const duration = 1800

/** With it the wheel is the map's, as MapLibre has it. */
const key = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl'

/** What is said for a moment where the page scrolled on over a map: how to move the map instead. */
export class GestureHint {
  said: string = $state('')
  #timer: ReturnType<typeof setTimeout> | undefined

  tell(by: keyof Words['yielded'], words: Words): void {
    this.said = words.yielded[by](key)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => (this.said = ''), duration)
  }
}
