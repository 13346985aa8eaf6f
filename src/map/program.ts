import type * as MapLibre from 'maplibre-gl'

/** MapLibre, fetched when first asked for: it is by far the heaviest part of the page. */
export async function loadProgram(): Promise<typeof MapLibre> {
  const [program] = await Promise.all([
    import('maplibre-gl'),
    import('maplibre-gl/dist/maplibre-gl.css'),
  ])
  return program
}
