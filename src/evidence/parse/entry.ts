import type { Geometry } from 'geojson'
import type { DataFile } from './data-file.ts'
import type { ReportProblem } from './schema.ts'
import type { Path } from './json-with-positions.ts'
import type { Problem } from './problem.ts'

/** One feature or row, with the means to say what is wrong with it, by a path inside it. */
export type Entry<T> = {
  id: string
  layer: string
  body: T
  geometry: Geometry | null
  report: ReportProblem
}

const written = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('')

/** What tells of problems in a part of a file: `base` leads to the part, `feature` names it. */
export function problemReporter(
  file: DataFile,
  base: Path,
  feature: string | null,
  problems: Problem[],
): ReportProblem {
  return (path, what, fix, why) => {
    problems.push({
      file: file.name,
      // Geometry stands beside the properties of a feature, not in them.
      line: file.lineOf(
        path[0] === 'geometry' && base.at(-1) === 'properties'
          ? [...base.slice(0, -1), ...path]
          : [...base, ...path],
      ),
      ...(feature === null ? {} : { feature }),
      ...(path.length ? { property: written(path) } : {}),
      what,
      ...(why ? { why } : {}),
      fix,
    })
  }
}
