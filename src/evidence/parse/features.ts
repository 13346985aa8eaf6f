import type { Geometry } from 'geojson'
import type { DataFile } from './data-file.ts'
import { problemReporter, type Entry } from './entry.ts'
import type { Problem } from './problem.ts'
import { brokenFeatures } from '../checks/geometry/rfc7946.ts'
import { windingProblems } from '../checks/geometry/winding.ts'

/** A feature of a GeoJSON file; `broken` where it must not be read further. */
export type Feature = { entry: Entry<Record<string, unknown>>; broken: boolean }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The features of a GeoJSON file, checked as GeoJSON. */
export function featuresOf(file: DataFile, problems: Problem[]): Feature[] {
  const features = (file.value as { features?: unknown } | null)?.features
  const broken = brokenFeatures(file, problems)
  if (!Array.isArray(features)) return []
  return features.flatMap((feature: unknown, i) => {
    if (!isObject(feature)) return []
    const { id, properties, geometry } = feature
    const name = typeof id === 'string' && id !== '' ? id : `feature ${i + 1}`
    const report = problemReporter(file, ['features', i, 'properties'], name, problems)
    const body = isObject(properties) ? properties : {}
    if (typeof id !== 'string' || id === '')
      report([], 'has no id beside its "type".', `Add "id": "${String(body.id ?? '…')}", a text.`)
    else if (body.id !== undefined && body.id !== id)
      report(
        ['id'],
        `is "${String(body.id)}", and the feature's own id is "${id}".`,
        'Write the same id in both places.',
      )
    const shape = (geometry ?? null) as Geometry | null
    if (shape && !broken.has(i)) windingProblems(shape, report)
    return [
      {
        entry: { id: name, layer: file.stem, body, geometry: shape, report },
        broken: broken.has(i),
      },
    ]
  })
}
