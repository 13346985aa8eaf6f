import { getIssues, type HintIssue } from '@placemarkio/check-geojson'
import type { DataFile } from '../../parse/data-file.ts'
import { problemReporter } from '../../parse/entry.ts'
import { lineAt } from '../../parse/json-with-positions.ts'
import type { Problem } from '../../parse/problem.ts'

const mends: [RegExp, string][] = [
  [/same\.$/, 'Repeat the first position of the ring at its end.'],
  [/four or more/, 'A ring needs at least three corners, and the first of them again at its end.'],
  [/two or more/, 'A line needs at least two positions.'],
  [/position|array/, 'Write a position as [longitude, latitude].'],
  [/must be a number/, 'Write numbers, without quotes.'],
  [/cannot contain/, 'Take it out, or put it into "properties".'],
  [/requires a|missing/, 'Add it.'],
  [/type of GeoJSON|incorrect type/, 'Compare it with a feature that reads well.'],
]

// The slowest part of the check, and mostly of files that have not changed since the last one.
const lastIssues = new Map<string, { text: string; issues: HintIssue[] }>()

function issuesOf({ name, text }: DataFile): HintIssue[] {
  const last = lastIssues.get(name)
  if (last?.text === text) return last.issues
  const issues = getIssues(text)
  lastIssues.set(name, { text, issues })
  return issues
}

/** Tells of everything that RFC 7946 does not allow; returns the features (by index) concerned. */
export function brokenFeatures(file: DataFile, problems: Problem[]): Set<number> {
  const broken = new Set<number>()
  const report = problemReporter(file, [], null, problems)
  const top = file.value as { type?: unknown } | null
  if (top?.type !== 'FeatureCollection') {
    const fix = 'Start the file with { "type": "FeatureCollection", "features": [ … ] }.'
    report([], 'is not a GeoJSON FeatureCollection.', fix)
  }
  const features = file.mark.inside.get('features')?.inside ?? new Map()
  for (const { from, message } of issuesOf(file)) {
    const index = [...features].find(([, mark]) => mark.at <= from && from < mark.end)?.[0]
    // Told by whoever reads the JSON, with the name of the property.
    if (message.startsWith('Duplicate')) continue
    // An open ring is told of once for longitude and once for latitude.
    if (message.endsWith('the same.') && broken.has(index as number)) continue
    if (typeof index === 'number') broken.add(index)
    const fix = mends.find(([pattern]) => pattern.test(message))?.[1] ?? 'See RFC 7946.'
    problems.push({ ...placeOf(file, index, from), what: message, fix })
  }
  for (const index of [null, ...features.keys()]) {
    const mark = index === null ? file.mark : features.get(index)
    if (mark?.inside.has('crs'))
      problems.push({
        ...placeOf(file, index, mark.inside.get('crs')?.at ?? 0),
        property: 'crs',
        what: 'Coordinates are always longitude and latitude (WGS 84); GeoJSON has no "crs".',
        fix: 'Export as RFC 7946, or take "crs" out if the coordinates are longitude and latitude.',
      })
  }
  return broken
}

function placeOf(file: DataFile, index: unknown, from: number) {
  const place = { file: file.name, line: lineAt(file.text, from) }
  if (typeof index !== 'number') return place
  const { features } = file.value as { features: ({ id?: unknown } | null)[] }
  return { ...place, feature: String(features[index]?.id ?? `feature ${index + 1}`) }
}
