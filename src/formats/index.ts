import type { Format } from '../core/citation/export-format.ts'

/** Each file in `offered/` is a format, or several that have their way of writing in common. */
const offered = import.meta.glob<readonly Format[]>('./offered/*.ts', {
  eager: true,
  import: 'default',
})

/** Which come first, by the names of their files; others follow. */
const first = ['geojson', 'csv', 'kml', 'csl', 'bibtex']
const placeOf = (path: string) => {
  const at = first.findIndex((name) => path === `./offered/${name}.ts`)
  return at === -1 ? first.length : at
}

/** Every format that a reader can download, in the order in which they are offered. */
export const formats: readonly Format[] = Object.entries(offered)
  .sort(([a], [b]) => placeOf(a) - placeOf(b))
  .flatMap(([, all]) => all)
