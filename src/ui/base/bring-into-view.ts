/** The box that scrolls an element: the nearest around it that can, else the page. */
function scrollerOf(one: HTMLElement): HTMLElement {
  for (let box = one.parentElement; box; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
      return box
  return document.documentElement
}

/**
 * Scrolls what is around an element, and never a page that hosts this one, until it can be read: to the
 * `top`, or only where it is out of sight. What stays in place at the top of the page is left free.
 */
export function bringIntoView(one: HTMLElement, where: 'top' | 'seen' = 'seen'): void {
  const box = scrollerOf(one)
  const isPage = box === document.documentElement
  const kept = isPage ? parseFloat(getComputedStyle(box).scrollPaddingTop) || 0 : 0
  const outer = isPage ? { top: kept, bottom: innerHeight } : box.getBoundingClientRect()
  const inner = one.getBoundingClientRect()
  if (inner.height === 0) return
  if (where === 'top') box.scrollTop += inner.top - outer.top
  else if (inner.top < outer.top || inner.bottom > outer.bottom)
    box.scrollTop += inner.top - outer.top - (outer.bottom - outer.top) / 4
}
