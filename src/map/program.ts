import type * as MapLibre from 'maplibre-gl'
import workerUrl from 'virtual:maplibre-worker'

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
  if (workerUrl) program.setWorkerUrl(workerUrl)
  return program
}

async function arrives(url: string): Promise<void> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
}
