import { languages } from '../core/text/text.ts'
import { withMark, readFromFrame, type FrameMessage } from './events.ts'
import { PendingCalls, type CallResult } from './pending-calls.ts'
import { addressWords, frameAddress } from './frame-url.ts'
import { FrameShell } from './frame-shell.ts'

// Known only while the script is first run: the frame lies beside it.
const script = (document.currentScript as HTMLScriptElement | null)?.src

/** How long a frame that has loaded may take to speak up, ms. */
const patience = 10_000

/** What an article needs whose own policy isolates it from other hosts. */
const needed =
  ': this page has a Cross-Origin-Embedder-Policy; the map’s host must send one, and Cross-Origin-Resource-Policy: cross-origin'
const isolated = () => window.crossOriginIsolated

/** A block in an article, `<convoy-map t="2017-09-01T20:00Z">`: see docs/embedding.md. */
class ConvoyMap extends HTMLElement {
  static readonly observedAttributes = [...addressWords, 'lang', 'src', 'title']

  readonly #stage = new FrameShell(this)
  readonly #calls = new PendingCalls((message) => {
    const to = this.#origin === 'null' ? '*' : this.#origin
    this.#stage.frame.contentWindow?.postMessage(withMark(message), to)
  })
  readonly #changed = new Set<string>()
  readonly #warned = new Set<string>()
  #origin = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.#stage.frame.onload = () => {
      clearTimeout(this.#timer)
      if (!this.#stage.ready) this.#timer = setTimeout(() => this.#giveUp(), patience)
    }
  }

  connectedCallback(): void {
    window.addEventListener('message', this.#hear)
    this.#load()
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear)
    clearTimeout(this.#timer)
    this.#stage.ready = false
    this.#calls.close('the map was taken off the page')
  }

  attributeChangedCallback(name: string): void {
    if (!this.#origin) return
    if (name === 'title') this.#stage.entitle()
    else if (name === 'src' || name === 'lang') this.#load()
    else {
      if (this.#stage.ready && this.#changed.size === 0) queueMicrotask(() => this.#pass())
      this.#changed.add(name)
    }
  }

  /** Goes to a moment: an instant with its zone, a Date, or ms since 1970. */
  async setTime(t: string | number | Date): Promise<CallResult> {
    return this.#calls.ask({ type: 'setTime', t: t instanceof Date ? t.toISOString() : t })
  }
  /** Goes on by so many reports, back where `by` is negative. */
  async step(by = 1): Promise<CallResult> {
    return this.#calls.ask({ type: 'step', by })
  }
  async play(): Promise<CallResult> {
    return this.#calls.ask({ type: 'play' })
  }
  async pause(): Promise<CallResult> {
    return this.#calls.ask({ type: 'pause' })
  }
  /** Selects a claim by its id; null selects none. */
  async select(sel: string | null): Promise<CallResult> {
    return this.#calls.ask({ type: 'select', sel })
  }
  /** Asks for the moving map, or for the drawing again; the event `explore` tells that it has come. */
  async explore(on = true): Promise<CallResult> {
    return this.#calls.ask({ type: 'explore', on })
  }
  /** Changes words of the view, an empty one to its default; tells which of them made no sense. */
  async setView(view: Record<string, string | null>): Promise<CallResult> {
    return this.#calls.ask({ type: 'setView', view })
  }

  #load(): void {
    const given = addressWords.flatMap((name) => {
      const text = this.getAttribute(name)
      return text === null ? [] : [[name, text] as const]
    })
    const address = frameAddress({
      src: this.getAttribute('src'),
      script,
      page: document.baseURI,
      lang: this.#lang(),
      words: given,
      host: self.origin,
    })
    if (!address) return this.#complain('src', 'src must say where the map lies')
    this.#changed.clear()
    this.#calls.close('the map is being loaded anew')
    this.#origin = address.origin
    this.#stage.load(address.href)
  }

  /** The language asked for, else that of the article around, else English. */
  #lang(): string {
    const said = this.closest('[lang]')?.getAttribute('lang') ?? ''
    const found = languages.find((lang) => lang === said.toLowerCase().split('-')[0])
    if (!found && this.hasAttribute('lang')) this.#complain('lang', `lang=${said} makes no sense`)
    return found ?? 'en'
  }

  /** Passes the attributes that have changed on to the frame. */
  #pass(): void {
    if (this.#changed.size === 0) return
    const view = [...this.#changed].map((name) => [name, this.getAttribute(name) ?? ''])
    this.#changed.clear()
    this.setView(Object.fromEntries(view)).then(
      ({ refused }) => this.#refuse(refused),
      (error: Error) => this.#complain(null, error.message),
    )
  }

  #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (!source || source !== this.#stage.frame.contentWindow || origin !== this.#origin) return
    const heard = readFromFrame(data)
    if (!heard) return
    if (heard.type === 'done' || heard.type === 'error') {
      if (!this.#calls.settle(heard) && heard.type === 'error') this.#tell(heard)
      return
    }
    if (heard.type === 'height') this.#stage.frame.height = String(heard.height)
    if (heard.type === 'ready') this.#start(heard.title)
    this.#tell(heard)
    if (heard.type === 'ready') this.#refuse(heard.refused)
  }

  #start(title: string): void {
    clearTimeout(this.#timer)
    this.#stage.ready = true
    this.#stage.entitle(title)
    this.#calls.open()
    this.#pass()
  }

  #giveUp(): void {
    this.#calls.close('the map did not start')
    // A frame that an embedder policy forbids looks like any other that says nothing.
    this.#complain(null, `the map did not start${isolated() ? needed : ''}`)
  }

  #refuse(words: readonly string[]): void {
    for (const word of words) this.#complain(word.split('=')[0] ?? null, `${word} makes no sense`)
  }

  /** Says once that something was ignored. */
  #complain(attribute: string | null, error: string): void {
    if (this.#warned.has(error)) return
    this.#warned.add(error)
    console.warn(`convoy-map: ${error}; it was ignored`)
    this.dispatchEvent(new CustomEvent('error', { detail: { error, attribute } }))
  }

  // Nothing bubbles: an `error` that reached the window would be taken for a script's.
  #tell({ type, ...detail }: FrameMessage): void {
    this.dispatchEvent(new CustomEvent(type, { detail }))
  }
}

if (!customElements.get('convoy-map')) customElements.define('convoy-map', ConvoyMap)
export type { ConvoyMap }
