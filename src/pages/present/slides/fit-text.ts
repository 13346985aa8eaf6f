/** How far a page goes to make its words fit: more room for them beside the map, then smaller ones, then all of it. */
const levels = 4

/** True where some part that may not scroll holds more than it has room for. */
const overflows = (box: HTMLElement): boolean =>
  [...box.querySelectorAll<HTMLElement>('[data-fits]')].some(
    ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
  )

/** Sets `data-fit` of a page to the first level at which everything on it fits; to the last where nothing does. */
export function fit(box: HTMLElement): void {
  for (let level = 0; level < levels; level++) {
    box.dataset['fit'] = String(level)
    if (!overflows(box)) return
  }
}
