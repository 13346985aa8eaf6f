import type { Rolldown } from 'vite'

const entry = '/src/pages/map/main.ts'
/** The map of a block: its entry, and what that asks for once it runs, so that its style sheet comes along. */
const ofBlocks = ['/src/pages/map/embedded-map.svelte.ts', '/src/pages/map/EmbeddedMap.svelte']

type Modules = { getModuleInfo: (id: string) => Rolldown.ModuleInfo | null }

/** Every module that a page needs to start, by what it imports at once; by the end of its entry's path. */
function neededBy(entry: string, id: string, modules: Modules): boolean {
  const seen = new Set<string>()
  const look = (one: string): boolean => {
    if (one.endsWith(entry)) return true
    if (seen.has(one)) return false
    seen.add(one)
    return modules.getModuleInfo(one)?.importers.some(look) ?? false
  }
  return look(id)
}

/**
 * Which chunk a module goes to: what the map's page needs to start is one file, but for what the map of a
 * block needs as well. Left to itself, the bundler cuts a file for every set of pages that share something,
 * and each is a request.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  // The entry itself stays apart: other pages share the chunk, and importing it must not start the map's page.
  if (id.endsWith(entry) || !neededBy(entry, id, modules)) return null
  return ofBlocks.some((one) => neededBy(one, id, modules)) ? 'map' : 'page'
}
