/** The pages that lead to one another. */
export const pageNames = ['map', 'lesson', 'present', 'handout'] as const
export type PageName = (typeof pageNames)[number]

/** On a site each page is a file of its own; in the one file they share it and are told apart by the hash. */
export type BuildForm = 'site' | 'file'

/** How this program was built: `npm run build` makes a site, `npm run build:offline` one file. */
export const buildForm: BuildForm = import.meta.env.ONE_FILE ? 'file' : 'site'

/** The address of a page in either form, relative to the page that links to it; `query` without its question mark. */
export function addressIn(kind: BuildForm, page: PageName, query = ''): string {
  const asked = query === '' ? '' : `?${query}`
  // A file without a query must still lose the one that it was opened with: only `?` alone says so.
  if (kind === 'file') return `${asked || '?'}#/${page === 'map' ? '' : page}`
  return page === 'map' ? asked || './' : `${page}.html${asked}`
}

/**
 * What a link to another page of this program leads to, on the site as in the one file. `query`: the
 * words of a view, such as `queryOf(writeView(view))` gives, without a question mark.
 */
export const pageAddress = (page: PageName, query = ''): string => addressIn(buildForm, page, query)

/** The page that the hash of an address in the one file asks for: `#/present`; null where it names none. */
export function pageOfHash(hash: string): PageName | null {
  const [, name] = /^#\/(\w*)$/.exec(hash) ?? []
  if (name === undefined) return null
  return pageNames.find((page) => page === (name || 'map')) ?? null
}
