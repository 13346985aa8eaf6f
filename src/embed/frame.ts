import { withMark, type FrameMessage } from './events.ts'
import { dialects, frameName, isPymWidth, watchHeight } from './height.ts'
import { readCommand, type Command } from './commands.ts'
import { throttle, type BlockChange } from './throttle.ts'
import { targetOrigins, isAllowed } from './allowed-origins.ts'

/** What a block lets its host do. What cannot be done is thrown as an Error, whose message the host is told. */
export type Controls = {
  /** The words of what is shown now, as in an address; `t` is always among them. */
  view(): Record<string, string>
  setTime(ms: number): void
  /** By so many reports, back where it is negative. */
  step(by: number): void
  play(): void
  pause(): void
  /** Selects a claim; false where there is none of that id. */
  select(id: string | null): boolean
  /** Asks for the moving map, or for the drawing again; that it has come is told as a change. */
  explore(on: boolean): void
  /** Takes words of an address, an empty one for the default; gives back those that make no sense, `name=text`. */
  setView(words: Record<string, string>): string[]
  /** Tells of every change, as often as it likes; the result ends it. */
  subscribe(listener: (change: BlockChange) => void): () => void
}

type Surroundings = {
  window: Window & typeof globalThis
  /** The origins that may command, null for any parent: see `readAllowedOrigins`. */
  trust: readonly string[] | null
  /** Words of the address that made no sense, `name=text`. */
  refused?: readonly string[]
}

/** Carries a command out. The words that made no sense; throws where it cannot be done. */
function carryOut(command: Command, controls: Controls): string[] {
  if (command.type === 'setTime') controls.setTime(command.ms)
  else if (command.type === 'step') controls.step(command.by)
  else if (command.type === 'explore') controls.explore(command.on)
  else if (command.type === 'setView') return controls.setView(command.view)
  else if (command.type !== 'select') controls[command.type]()
  else if (!controls.select(command.sel)) throw new Error(`nothing here has the id ${command.sel}`)
  return []
}

/**
 * Connects a block with the page that it is framed in: tells its height in every dialect, that it is
 * ready, and what changes; carries out commands of the parent alone. The result disconnects it. A block that
 * is not framed is left alone.
 */
export function connect(controls: Controls, surroundings: Surroundings): () => void {
  const { window, trust, refused = [] } = surroundings
  const { parent } = window
  if (parent === window) return () => {}
  const name = frameName(new URL(window.location.href))
  // Not known in every browser, nor where the host keeps it to itself.
  const ancestor = window.location.ancestorOrigins?.[0]
  let origin = ancestor === 'null' ? undefined : ancestor

  const post = (message: unknown, open = false) => {
    for (const target of targetOrigins(trust, origin, open)) parent.postMessage(message, target)
  }
  const tell = (message: FrameMessage) => post(withMark(message))

  const height = watchHeight(window, (height, width) => {
    for (const message of dialects(height, width, name)) post(message, true)
  })

  let warned = false
  function onMessage({ source, data, origin: sender }: MessageEvent<unknown>) {
    if (source !== parent) return
    if (isPymWidth(data, name)) return height.again()
    const heard = readCommand(data)
    if (!heard) return
    if (!isAllowed(trust, sender)) {
      if (!warned) console.warn(`convoy map: takes no commands from ${sender}, see the word “host”`)
      warned = true
      return
    }
    origin = sender
    if ('error' in heard) return tell({ type: 'error', ...heard })
    const { id, command } = heard
    try {
      tell({ type: 'done', id, refused: carryOut(command, controls), view: controls.view() })
    } catch (error) {
      tell({ type: 'error', id, error: error instanceof Error ? error.message : String(error) })
    }
  }
  window.addEventListener('message', onMessage)

  tell({
    type: 'ready',
    title: window.document.title,
    view: controls.view(),
    refused: [...refused],
  })
  // AMP keeps its placeholder until it hears this.
  post({ sentinel: 'amp', type: 'embed-ready' }, true)

  const changes = throttle(window, controls.view()['sel'] ?? null, tell)
  const unsubscribe = controls.subscribe(changes.listener)

  return () => {
    unsubscribe()
    height.stop()
    changes.stop()
    window.removeEventListener('message', onMessage)
  }
}
