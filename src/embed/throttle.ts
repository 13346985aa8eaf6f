import { writeInstant } from '../core/time/instant.ts'
import type { FrameMessage } from './events.ts'

/** What has changed in a block. */
export type BlockChange =
  | { type: 'time'; ms: number; playing: boolean }
  | { type: 'select'; sel: string | null }
  /** The moving map has taken over from the drawing, or has given way to it. */
  | { type: 'explore'; on: boolean }
  /** Something that was asked for did not come. */
  | { type: 'error'; error: string }

/** The most often that a host is told of the time, ms. */
const interval = 100

/**
 * Passes changes on to the host: the last time of every 100 ms, and nothing twice. `selected`: what the host
 * knows to be selected.
 */
export function throttle(
  { setTimeout, clearTimeout }: Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>,
  selected: string | null,
  tell: (message: FrameMessage) => void,
): { listener: (change: BlockChange) => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let [last, next] = ['', { ms: NaN, playing: false }]
  const tellTime = () => {
    timer = undefined
    const { ms, playing } = next
    if (`${ms} ${playing}` === last) return
    last = `${ms} ${playing}`
    tell({ type: 'time', t: writeInstant(ms), ms, playing })
    timer = setTimeout(tellTime, interval)
  }
  return {
    listener(change) {
      if (change.type === 'time') {
        next = { ms: Math.round(change.ms), playing: change.playing }
        if (timer === undefined) tellTime()
      } else if (change.type !== 'select') tell(change)
      else if (change.sel !== selected) {
        selected = change.sel
        tell(change)
      }
    },
    stop: () => clearTimeout(timer),
  }
}
