import type { PageMoment } from '../site/page-paths.ts'
import { queryOf, readView, writeView } from '../core/view/view.ts'
import type { Lang } from '../core/text/text.ts'

/** From a file of the build back to the folder `to` that it lies in, or somewhere below: the start of an address. */
export const upFrom = (path: string, to = ''): string =>
  '../'.repeat(path.slice(to.length).split('/').length - 1)

/** The full replay at a moment, in a language, seen from a page of the build. */
export function fullFrom(path: string, lang: Lang, moment: PageMoment): string {
  const { view } = readView(new URLSearchParams(moment.view))
  const query = queryOf(writeView({ ...view, lang }))
  return upFrom(path) + (query === '' ? '' : `?${query}`)
}
