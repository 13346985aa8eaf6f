import { pageOfHash, type PageName } from '../shell/page-links.ts'

/** The pages that the one file has; each fills the document by itself. */
const pages: Record<PageName, () => Promise<unknown>> = {
  map: () => import('../map/main.ts'),
  lesson: () => import('../lesson/main.ts'),
  present: () => import('../present/main.ts'),
  handout: () => import('../handout/main.ts'),
}

const shown = pageOfHash(location.hash) ?? 'map'
void pages[shown]()

addEventListener('hashchange', () => {
  const asked = pageOfHash(location.hash)
  if (asked !== null) {
    if (asked !== shown) location.reload()
    return
  }
  // A jump within the page must not make the file forget which page it shows.
  try {
    history.replaceState(history.state, '', shown === 'map' ? '#/' : `#/${shown}`)
  } catch {
    // Where a browser forbids that, a reload opens the map.
  }
})
