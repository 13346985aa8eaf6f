import { expect, test } from 'vitest'
import {
  firstStage,
  withheldClaims,
  isLastStage,
  asksQuestion,
  showsSentences,
  readViewInScene,
  stageAfter,
  stagesOf,
  viewToWrite,
} from './scene-stages.ts'
import { viewOfScene, type Scene } from './lesson.ts'
import { queryOf, writeView } from '../view/view.ts'

const question = {
  text: { en: 'Why?' },
  practice: 'context' as const,
  claims: ['C1'],
  answer: { en: '' },
}
const task = { kind: 'area' as const, text: { en: 'Draw.' }, claims: ['C2', 'C3'] }
const scene = (more: Partial<Scene> = {}): Scene => ({
  id: 'one',
  title: { en: 'One' },
  minutes: 3,
  look: [36, 33, 37, 34],
  view: 't=2017-08-30T21:00Z&tier=starting&sel=C1',
  reveals: [],
  says: [],
  question: null,
  task: null,
  notes: { en: '' },
  ...more,
})
const bare = scene()
const asks = scene({ question })
const sets = scene({ question, task })

test('a scene asks after it has said, and goes on after it has asked', () => {
  expect([bare, asks, sets, scene({ task })].map((one) => stagesOf(one).length)).toEqual([
    1, 2, 3, 3,
  ])
  expect(stageAfter(asks, 'read')).toBe('asked')
  expect(stageAfter(asks, 'asked')).toBe('asked')
  expect(isLastStage(bare, 'read')).toBe(true)
  expect(isLastStage(sets, 'asked')).toBe(false)
})

test('accounts are weighed before anything is said of them, an area after', () => {
  const weighs = scene({ question, task: { ...task, kind: 'accounts' } })
  expect(stagesOf(weighs)).toEqual(['asked', 'shown'])
  expect([weighs, sets, bare].map(firstStage)).toEqual(['asked', 'read', 'read'])
  expect([showsSentences(weighs, 'asked'), showsSentences(weighs, 'shown')]).toEqual([false, true])
  expect([showsSentences(sets, 'asked'), showsSentences(bare, 'read')]).toEqual([true, true])
  expect([asksQuestion(weighs, 'asked'), asksQuestion(weighs, 'shown')]).toEqual([false, true])
})

test('what a task asks about is held back until it is shown, and the question with it', () => {
  expect(withheldClaims(sets, 'read')).toEqual(['C2', 'C3'])
  expect(withheldClaims(sets, 'asked')).toEqual(['C2', 'C3'])
  expect(withheldClaims(sets, 'shown')).toEqual([])
  expect(withheldClaims(asks, 'read')).toEqual([])
  expect([asksQuestion(asks, 'read'), asksQuestion(asks, 'asked')]).toEqual([false, true])
  expect([asksQuestion(sets, 'asked'), asksQuestion(sets, 'shown')]).toEqual([false, true])
  expect(asksQuestion(scene({ task }), 'shown')).toBe(false)
})

const read = (query: string) => readViewInScene(bare, new URLSearchParams(query)).view

test('an address that names the scene alone means its view, read as its reader reads', () => {
  expect(read('scene=one&lang=ar')).toEqual({ ...viewOfScene(bare), lang: 'ar' })
  expect(read('scene=one&sel=C9').sel).toBe('C9')
  expect(read('scene=one&sel=C9').tier).toBe('starting')
})

test('what was moved in a scene comes back as it was, defaults and all', () => {
  const moved = { ...viewOfScene(bare), t: 0, tier: 'all' as const, sel: null }
  const query = queryOf(writeView(viewToWrite(moved, bare)))
  expect(read(query)).toEqual(moved)
  expect(readViewInScene(bare, new URLSearchParams('t=soon')).refused).toEqual(['t=soon'])
})

test('the scene’s own view is written as the scene alone', () => {
  const view = { ...viewOfScene(bare), lang: 'ar' as const, theme: 'dark' as const }
  expect(queryOf(writeView(viewToWrite(view, bare)))).toBe('scene=one&lang=ar&theme=dark')
  expect(queryOf(writeView(viewToWrite({ ...view, sel: null }, bare)))).toContain('t=')
})
