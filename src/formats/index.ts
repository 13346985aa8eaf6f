import type { Format } from '../core/citation/export-format.ts'
import { bibtex } from './bibtex.ts'
import { csl } from './csl.ts'
import { csv, csvForPrograms, csvSemicolons, tsv } from './csv.ts'
import { geojson } from './geojson.ts'
import { kml } from './kml.ts'

/** Every format that a reader can download, in the order in which they are offered. */
export const formats: readonly Format[] = [
  ...[geojson, csv, csvSemicolons, tsv, csvForPrograms],
  ...[kml, csl, bibtex],
]
