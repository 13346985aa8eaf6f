/**
 * Keeps the keyboard's place: where the element that had the focus goes away, the focus goes to
 * what `fallback` finds instead of to nowhere. Returns how to stop.
 */
export function keepFocus(fallback: () => HTMLElement | null | undefined): () => void {
  let last: Element | null = null
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null
  }
  const watch = new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return
    last = null
    const next = fallback()
    if (next && next.tabIndex < 0) next.tabIndex = -1
    next?.focus({ preventScroll: true })
  })
  document.addEventListener('focusin', remember)
  watch.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', remember)
    watch.disconnect()
  }
}
