/** Whether the page stands in a frame of another. */
const isFramed = (): boolean => window.parent !== window

/** Lets the style sheets know of a frame: what fills a screen must not fill a frame that grows with it. */
export function markFramed(): void {
  if (isFramed()) document.documentElement.dataset['framed'] = ''
}
