import { readMessage, written, type Body, type Role } from './messages.ts'

/** Whether the other window of a lesson is there: it has not been heard of, it answers, it has gone. */
export type OtherWindow = 'never' | 'here' | 'gone'

const askEvery = 2000
const anyName = () => Math.random().toString(36).slice(2, 12)

/**
 * The line between the two windows of a lesson. It speaks by a BroadcastChannel where there is one and
 * straight from window to window as well: pages opened from a file hear each other by that alone.
 */
export class WindowChannel {
  reached: OtherWindow = $state('never')
  readonly room: string
  readonly role: Role
  readonly #name = anyName()
  readonly #hear: (body: Body) => void
  readonly #greeting: () => Body
  readonly #others = new Set<Window>()
  /** How far each of those who speak has come. */
  readonly #heard = new Map<string, number>()
  #channel: BroadcastChannel | null = null
  #sent = 0

  /** `greeting`: what a window says when it arrives. */
  constructor(room: string, role: Role, hear: (body: Body) => void, greeting: () => Body) {
    this.room = room
    this.role = role
    this.#hear = hear
    this.#greeting = greeting
  }

  /** Begins to listen and greets; the presenter's again and again while nobody answers. Returns how to stop. */
  open(): () => void {
    try {
      this.#channel = new BroadcastChannel(`lesson ${this.room}`)
      this.#channel.onmessage = ({ data }) => this.#take(data)
    } catch {
      // Some browsers have none, or refuse it; the windows' own way is left.
    }
    const listen = (event: MessageEvent) => {
      if (isOurs(event) && this.#take(event.data)) this.#others.add(event.source as Window)
    }
    const leave = () => this.say({ say: 'bye' })
    const greet = () => this.say(this.#greeting())
    addEventListener('message', listen)
    addEventListener('pagehide', leave)
    addEventListener('pageshow', greet)
    if (this.role === 'presenter') this.meet(window.opener as Window | null)
    greet()
    const asking = setInterval(() => {
      if (this.#all.some((other) => other.closed)) this.#lose()
      if (this.reached !== 'here' && this.role === 'presenter') greet()
    }, askEvery)
    return () => {
      leave()
      clearInterval(asking)
      removeEventListener('message', listen)
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', greet)
      this.#channel?.close()
    }
  }

  /** Speaks to this window from now on as well. */
  meet(other: Window | null): void {
    if (other) this.#others.add(other)
  }

  say(body: Body): void {
    const { room, role } = this
    const message = written({ room, from: this.#name, role, n: this.#sent++, body })
    try {
      this.#channel?.postMessage(message)
    } catch {
      // A channel that was closed under us: the windows' own way is left.
    }
    // A file has no origin that could be named; nothing is said that another page could not know.
    const to = location.protocol === 'file:' ? '*' : location.origin
    for (const other of this.#all) other.postMessage(message, to)
  }

  get #all(): Window[] {
    return [...this.#others]
  }

  #lose(): void {
    for (const other of this.#all) if (other.closed) this.#others.delete(other)
    if (this.reached === 'here') this.reached = 'gone'
  }

  /** True where it was said to us, by the other window of this lesson. */
  #take(data: unknown): boolean {
    const message = readMessage(data)
    if (!message || message.room !== this.room || message.role === this.role) return false
    const { from, n, body } = message
    if (n <= (this.#heard.get(from) ?? -1)) return true
    this.#heard.set(from, n)
    if (body.say === 'bye') this.reached = 'gone'
    else this.reached = 'here'
    this.#hear(body)
    return true
  }
}

/** Whether a message has come from a page of ours: of the same site, or of a file where this is one. */
function isOurs({ origin, source }: MessageEvent): boolean {
  if (source === null || !('closed' in source)) return false
  if (location.protocol === 'file:') return origin === 'null' || origin.startsWith('file:')
  return origin === location.origin
}
