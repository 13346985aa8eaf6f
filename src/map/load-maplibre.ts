import type * as MapLibre from 'maplibre-gl'
import workerUrl from 'virtual:maplibre-worker'
import { trustWorker } from './trusted-worker.ts'

/** Resolves when what is on the page now has been painted: the drawing does not wait for the map. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/**
 * MapLibre, fetched when first asked for: it is by far the heaviest part of the page. Rejects where
 * any part of it does not arrive; a worker that is missing would otherwise leave the map waiting.
 */
export async function loadProgram(): Promise<typeof MapLibre> {
  const [program] = await Promise.all([
    import('maplibre-gl'),
    import('maplibre-gl/dist/maplibre-gl.css'),
    workerUrl ? arrives(workerUrl) : null,
  ])
  if (workerUrl) {
    const url = hasOwnOrigin(workerUrl) ? workerUrl : importing(workerUrl)
    trustWorker(url)
    program.setWorkerUrl(url)
  }
  return program
}

/** False for a worker of our host on a page that has no origin, as in a sandboxed frame. */
const hasOwnOrigin = (url: string) => self.origin !== 'null' || !/^https?:/.test(url)

/**
 * A worker that imports another by its whole address. On a page without an origin MapLibre
 * starts a worker from the text it finds at its address, and what that text imports must not be relative.
 */
const importing = (url: string) =>
  `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(url)}`)}`

async function arrives(url: string): Promise<void> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
}
