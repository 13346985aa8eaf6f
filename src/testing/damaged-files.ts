// For the tests: the real data files, with something in them broken on purpose.
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { filesIn } from '../evidence/parse/read-folder.ts'
import type { Problem } from '../evidence/parse/problem.ts'
import { read } from '../evidence/derive/read.ts'
import { fewRows } from './few-rows.ts'

type Files = Record<string, string>
type Row = Record<string, unknown> & { id?: string; properties?: Row }

export const files: Files = filesIn(fileURLToPath(new URL('../../geojson', import.meta.url)))

/** The rows that the tests break, and what these rest on: enough for every check but those of a lesson, and read faster. */
export const few: Files = fewRows(
  files,
  [
    'C01 C02 C09 C11 C13 C21 C30b C31 C33 C50 O-16a O-17 O-22 O-24a O-52 O-57a O-70a O-73b O-81 K1 K23 L1',
    'six SUKDEZ LEB homs humaymah pipeline southfront-2017-08-30 southfront-2017-09-02 breitbart-2017-09-06',
    'epochtimes-2298182 nasrallah-2017-08-28 sohr-2017-09-13 unstated-zerohedge-2017-09-09',
    'own-businessinsider-in-60384030-caption',
  ]
    .join(' ')
    .split(' '),
)

const rowOf = (value: unknown, id: string | null): Row | undefined => {
  if (id === null) return value as Row
  const rows = Array.isArray(value) ? value : (value as { features: unknown[] }).features
  return (rows as Row[]).find((row) => row.id === id)
}

/**
 * The files with one value changed, or with `undefined` taken out: `at` leads to it from the
 * properties of a feature, from a row, or (id null) from the top of the file.
 */
export function damaged(
  name: string,
  id: string | null,
  at: string,
  value: unknown,
  of = /^(scenes|lesson)\./.test(name) ? files : few,
): Files {
  const top: unknown = JSON.parse(of[name] ?? 'null')
  const row = rowOf(top, id)
  const besideProperties = /^(geometry|id!|type)/.test(at)
  const steps = at.replace('id!', 'id').split('.')
  let inner = (besideProperties ? row : (row?.properties ?? row)) as Record<string, unknown>
  for (const step of steps.slice(0, -1)) inner = inner[step] as Record<string, unknown>
  const last = steps.at(-1) ?? ''
  if (value === undefined) Reflect.deleteProperty(inner, last)
  else inner[last] = value
  return { ...of, [name]: JSON.stringify(top, null, 2) }
}

/** The value there, for changing a part of it. */
export function valueAt<T>(name: string, id: string | null, at: string): T {
  const row = rowOf(JSON.parse(files[name] ?? 'null'), id)
  let inner: unknown = at.startsWith('geometry') ? row : (row?.properties ?? row)
  for (const step of at.split('.')) inner = (inner as Record<string, unknown>)[step]
  return inner as T
}

/** What the check says when that one value is changed. */
export const problemsWith = (
  name: string,
  id: string | null,
  at: string,
  value: unknown,
): Problem[] => read(damaged(name, id, at, value)).problems

/** One damage and what must be said of it: where, what is wrong, and what to do. */
export type Case = [
  about: string,
  damage: [name: string, id: string | null, at: string, value: unknown],
  says: { feature?: string; property?: string; what: RegExp; fix: RegExp },
]

/** Of that damage exactly this is said, in that file, and on which line. */
export function expectSaid([, damage, { what, fix, ...place }]: Case): void {
  expect(problemsWith(...damage)).toEqual([
    expect.objectContaining({
      file: damage[0],
      line: expect.any(Number),
      ...place,
      what: expect.stringMatching(what),
      fix: expect.stringMatching(fix),
    }),
  ])
}
