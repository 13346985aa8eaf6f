import { repairQuery } from '../../core/view/repair-query.ts'
import { queryOf, readView, writeView, type View } from '../../core/view/view.ts'

/** What the address bar asks for, after whatever the link has been through on its way. */
export const askedWords = (): URLSearchParams => repairQuery(location.search).address

/** What the address bar says now, and the words of it that make no sense, or say a second thing. */
export function readAddress() {
  const { address, doubled } = repairQuery(location.search)
  const { view, refused } = readView(address)
  return { view, refused: [...refused, ...doubled] }
}

/** Writes a view into the address bar, beside whatever others have put there, without a new entry in the history. */
export const writeAddress = (view: View): void =>
  replaceQuery(queryOf(writeView(view, askedWords())))

/** Makes a query that of the address bar, without a new entry in the history, and nothing where that is forbidden. */
export function replaceQuery(query: string, state: unknown = history.state): void {
  const address = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`
  const isThere = address === location.pathname + location.search + location.hash
  if (isThere && state === history.state) return
  try {
    history.replaceState(state, '', address)
  } catch {
    // Some browsers forbid it to a page opened from a file, or when it is done too often. It shows what it shows.
  }
}

/** The whole address of a view, to be copied: that of the page with the words of the view. */
export function linkTo(view: View, page: string): string {
  const query = queryOf(writeView(view))
  return `${page}${query ? `?${query}` : ''}`
}
