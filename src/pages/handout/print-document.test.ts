import { describe, expect, test } from 'vitest'
import { defaultOrder, type PrintOrder } from '../../core/lesson/print-options.ts'
import type { Lesson, Scene, Task } from '../../core/lesson/lesson.ts'
import { defaultView, queryOf, writeView } from '../../core/view/view.ts'
import { story } from '../../data.ts'
import { Preferences } from '../../ui/base/preferences.svelte.ts'
import { PrintDocument } from './print-document.svelte.ts'
import { mapIn } from './printed-scenes.ts'

const claims = story.claims.filter(({ quote, tier }) => quote !== null && tier === 'starting')
const [a, b, c, d] = claims.map(({ id }) => id) as [string, string, string, string]
const en = 'words'

const scene = (id: string, ids: string[], asked: string[], task: Task | null = null): Scene => ({
  id,
  title: { en },
  minutes: 3,
  look: story.window,
  view: queryOf(writeView({ ...defaultView, t: story.ends })),
  reveals: ids,
  says: ids.map((one) => ({ text: { en }, claims: [one] })),
  question: { text: { en }, practice: 'sourcing', claims: asked, answer: { en } },
  task,
  notes: { en },
})
const task = (kind: Task['kind'], ids: string[]): Task => ({ kind, text: { en }, claims: ids })
const lesson: Lesson = {
  title: { en },
  audience: { en },
  aims: [],
  guidance: [],
  scenes: [
    scene('one', [a, b], [a]),
    scene('two', [c], [b, c], task('accounts', [b, c])),
    scene('three', [d], [d], task('area', [d])),
  ],
}
const printout = (order: Partial<PrintOrder>) =>
  new PrintDocument(story, lesson, new Preferences(), { ...defaultOrder, ...order })
const sourcesOf = (...ids: string[]) => [
  ...new Set(
    ids.flatMap((id) =>
      (story.claims.find((one) => one.id === id)?.cites ?? []).map(({ source }) => source),
    ),
  ),
]

describe('the notes of a printed lesson', () => {
  test('are numbered through all its sheets, as their sources are first cited', () => {
    const { notes, happened } = printout({})
    const before = happened.flatMap((sentence) => sentence.claims)
    expect(happened.length).toBeGreaterThan(0)
    expect([...notes.keys()]).toEqual(sourcesOf(...before, a, b, c, d))
    expect([...notes.values()]).toEqual([...notes.keys()].map((_, i) => i + 1))
  })

  test('are those of the scenes that are printed, and of no account that is to be weighed unsigned', () => {
    expect([...printout({ form: 'worksheet' }).notes.keys()]).toEqual(sourcesOf(a, d))
    expect([...printout({ form: 'key', scenes: ['two'] }).notes.keys()]).toEqual(sourcesOf(b, c))
  })
})

test('what happened is told to the end with the last scene alone, before that without a gap', () => {
  expect(printout({}).happened).toEqual(story.whatHappened)
  expect(printout({ scenes: ['one'] }).happened).toEqual([])
  expect(printout({ form: 'worksheet' }).happened).toEqual([])
})

test('a report is printed under the first scene printed that needs it', () => {
  expect([...printout({}).printed]).toEqual([
    [a, 1],
    [b, 1],
    [c, 2],
    [d, 3],
  ])
  expect(printout({ scenes: ['two', 'gone'] }).printed.get(b)).toBe(2)
  expect(printout({ scenes: ['two', 'gone'] }).unknown).toEqual(['gone'])
})

test('a pupil who draws gets an empty map, the educator the reports’ areas', () => {
  const [plain, weighs, draws] = lesson.scenes as [Scene, Scene, Scene]
  expect([plain, weighs, draws].map((one) => mapIn('worksheet', one))).toEqual([
    'small',
    'small',
    'blank',
  ])
  expect([plain, weighs, draws].map((one) => mapIn('key', one))).toEqual([null, null, 'small'])
  expect(mapIn('handout', draws)).toBe('reports')
})
