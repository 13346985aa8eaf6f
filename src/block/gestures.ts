/** How far a mouse goes before it is dragging, px. */
const slack = 8

/**
 * Calls back when a reader moves a drawing as one moves a map: drags it with the mouse, double-clicks it,
 * pinches it, or turns the wheel with Ctrl. One finger and the wheel alone go on scrolling the page.
 */
export function onMapGesture(drawing: HTMLElement, asked: () => void): void {
  drawing.addEventListener('dblclick', asked)
  drawing.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      asked()
    },
    { passive: false },
  )
  drawing.addEventListener(
    'touchstart',
    ({ touches }) => {
      if (touches.length > 1) asked()
    },
    { passive: true },
  )
  drawing.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    if (pointerType !== 'mouse' || button !== 0) return
    const over = new AbortController()
    const { signal } = over
    window.addEventListener('pointerup', () => over.abort(), { signal })
    window.addEventListener(
      'pointermove',
      (event) => {
        if (Math.hypot(event.clientX - clientX, event.clientY - clientY) < slack) return
        over.abort()
        asked()
      },
      { signal },
    )
  })
}
