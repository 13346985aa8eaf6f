import { withMark } from './events.ts'

/** By what names the hosts' scripts know this frame. */
export type FrameName = { /** Pym's id of its child. */ pym: string | null; datawrapper: string }

/** The names of a frame at `address`: Pym gives one; Datawrapper's older script looks for it in the `src`. */
export function frameName(address: URL): FrameName {
  const pym = address.searchParams.get('childId')
  const path = address.pathname.split('/').slice(-2).join('/')
  return { pym, datawrapper: pym ?? path + address.search }
}

/** One height in each of the dialects that newsrooms' pages understand. CSS px. */
export function dialects(
  height: number,
  width: number,
  { pym, datawrapper }: FrameName,
): unknown[] {
  return [
    withMark({ type: 'height', height, width }),
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [datawrapper]: height } },
    ...(pym === null ? [] : [['pym', pym, 'height', height].join('xPYMx')]),
  ]
}

/** Whether this is Pym's parent telling its child that the width has changed. */
export const isPymWidth = (data: unknown, { pym }: FrameName): boolean =>
  typeof data === 'string' && pym !== null && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`)

/**
 * When a height is told once more, ms after the first: a host's script may have come after the frame's, and a
 * frame that is out of sight may not be told that its page has grown.
 */
const repeats = [1000, 4000]
/** How often a frame without a size looks whether it has one, ms: shown out of sight it may never be told. */
const looksEvery = 1000

/**
 * Tells the height of the page whenever it changes, and never that of a frame which has no size yet: one in
 * a hidden tab speaks up when it is shown. The page must not take its height from the frame's.
 */
export function watchHeight(
  window: Window & typeof globalThis,
  tell: (height: number, width: number) => void,
): { again: () => void; stop: () => void } {
  const page = window.document.documentElement
  let told = ''
  let timers: number[] = []
  const again = () => {
    const size = page.getBoundingClientRect()
    const [height, width] = [Math.ceil(size.height), Math.round(size.width)]
    if (height < 1 || width < 1) return
    if (told === '') timers = repeats.map((after) => window.setTimeout(again, after))
    told = `${height} ${width}`
    tell(height, width)
  }
  const changed = () => {
    const size = page.getBoundingClientRect()
    if (`${Math.ceil(size.height)} ${Math.round(size.width)}` !== told) again()
  }
  const look = () => {
    changed()
    if (told === '') timers = [window.setTimeout(look, looksEvery)]
  }
  // A browser may not observe anything in a frame that is scrolled out of sight: so measure at once as well.
  look()
  const observer = new window.ResizeObserver(changed)
  observer.observe(page)
  window.addEventListener('resize', changed)
  window.addEventListener('load', again)
  return {
    again,
    stop() {
      observer.disconnect()
      window.removeEventListener('resize', changed)
      window.removeEventListener('load', again)
      timers.forEach((timer) => window.clearTimeout(timer))
    },
  }
}
