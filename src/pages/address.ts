import { queryOf, readView, writeView, type View } from '../core/view.ts'

/** What the address bar says now, and the words of it that make no sense. */
export const readAddress = () => readView(new URLSearchParams(location.search))

/** Writes a view into the address bar, beside whatever others have put there, without a new entry in the history. */
export function writeAddress(view: View): void {
  const query = queryOf(writeView(view, new URLSearchParams(location.search)))
  const address = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`
  if (address !== location.pathname + location.search + location.hash)
    history.replaceState(history.state, '', address)
}

/** The whole address of a view, to be copied: that of the page with the words of the view. */
export function linkTo(view: View, page: string): string {
  const query = queryOf(writeView(view))
  return `${page}${query ? `?${query}` : ''}`
}
