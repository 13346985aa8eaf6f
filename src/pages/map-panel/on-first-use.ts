const signs = ['pointermove', 'pointerdown', 'keydown'] as const

/** Calls back once, when a reader first moves, touches or presses anything and the page rests. */
export function onceUsed(act: () => void): void {
  const used = () => {
    for (const sign of signs) removeEventListener(sign, used)
    // Safari has no such thing.
    if ('requestIdleCallback' in window) requestIdleCallback(act)
    else setTimeout(act, 500)
  }
  for (const sign of signs) addEventListener(sign, used)
}
