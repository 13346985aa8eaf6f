/** What a frame may do: run, keep to its own origin, and open sources in a page of their own. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

// Slot and frame lie on one another: the article does not move when the one gives way to the other.
const sheet =
  ':host{display:block}div{display:grid}slot,iframe{display:block;grid-area:1/1;min-width:0}iframe{border:0}'

/** The inside of the element: the frame, and what the article shows in its place until it is ready. */
export class FrameShell {
  readonly frame = document.createElement('iframe')
  readonly #host: HTMLElement
  readonly #fallback = document.createElement('slot')
  #ready = false

  constructor(host: HTMLElement) {
    this.#host = host
    const { frame } = this
    frame.width = '100%'
    frame.loading = 'lazy'
    frame.allow = 'fullscreen'
    const inside = document.createElement('div')
    inside.append(this.#fallback, frame)
    const root = host.attachShadow({ mode: 'open' })
    root.append(inside)
    // Allowed under every Content-Security-Policy, as a style element is not.
    const styles = new CSSStyleSheet()
    styles.replaceSync(sheet)
    root.adoptedStyleSheets = [styles]
    this.#fallback.onslotchange = () => this.#show()
  }

  get ready(): boolean {
    return this.#ready
  }
  set ready(ready: boolean) {
    this.#ready = ready
    this.#show()
  }

  /** Loads the frame's page, at the height that the article keeps for it until the page tells its own. */
  load(address: string): void {
    this.ready = false
    this.frame.height ||= this.#host.getAttribute('height') ?? '900'
    this.entitle()
    // On its own origin a sandbox keeps nothing from a script.
    if (new URL(address).origin !== self.origin) this.frame.setAttribute('sandbox', sandbox)
    if (this.frame.src !== address) this.frame.src = address
  }

  /** Names the frame: by the article's own words, else by those of the page in it once that is there. */
  entitle(title = this.#host.localName): void {
    this.frame.title =
      this.#host.getAttribute('title') ?? this.#host.getAttribute('headline') ?? title
  }

  #show(): void {
    const nodes = this.#fallback.assignedNodes()
    const fallback = nodes.some((node) => node instanceof Element || node.textContent?.trim())
    this.#fallback.style.display = this.#ready ? 'none' : ''
    this.frame.style.visibility = this.#ready || !fallback ? '' : 'hidden'
  }
}
