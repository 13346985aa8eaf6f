import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Lesson, Scene, Task } from '../../core/lesson/lesson.ts'
import { defaultView, queryOf, writeView } from '../../core/view/view.ts'
import { story } from '../../data.ts'
import { PupilSession } from './pupil-session.svelte.ts'

const [a = '', b = '', c = ''] = story.claims.map(({ id }) => id)
const scene = (id: string, reveals: string[], task: Task | null = null): Scene => ({
  id,
  title: { en: id },
  minutes: 3,
  look: [36, 33, 37, 34],
  view: queryOf(writeView({ ...defaultView, t: story.ends })),
  reveals,
  says: [],
  question: task
    ? null
    : { text: { en: 'Why?' }, practice: 'context', claims: [], answer: { en: '' } },
  task,
  notes: { en: '' },
})
const task: Task = { kind: 'area', text: { en: 'Draw.' }, claims: [b] }
const lesson: Lesson = {
  title: { en: 'Two' },
  audience: { en: 'Anyone' },
  aims: [],
  guidance: [],
  scenes: [scene('one', [a]), scene('two', [b, c], task)],
}
const revealed = ({ session }: PupilSession) => session.replay.story.claims.map(({ id }) => id)
const answer = { kind: 'area' as const, area: null, restsOn: null, why: 'No report.' }

let kept: Map<string, string>
beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  })
})
afterEach(() => vi.unstubAllGlobals())

test('the next scene is offered only after this one has asked', () => {
  const pupil = new PupilSession(story, lesson, null)
  pupil.go(1)
  expect(pupil.scene?.id).toBe('one')
  pupil.onward()
  expect(pupil.isPut).toBe(true)
  pupil.go(1)
  expect(pupil.scene?.id).toBe('two')
  pupil.go(-1)
  expect(pupil.isDone, 'it has been asked already').toBe(true)
})

test('what a task asks about is not there until it is shown', () => {
  const pupil = new PupilSession(story, lesson, 'two')
  expect(revealed(pupil)).toEqual([a, c])
  pupil.onward()
  expect(revealed(pupil)).toEqual([a, c])
  pupil.onward()
  expect(revealed(pupil)).toEqual([a, b, c])
})

test('answers and the scene are kept on the device; a link wins over what was kept', () => {
  const before = new PupilSession(story, lesson, 'two')
  before.keep({ task: answer })
  before.remember()
  const after = new PupilSession(story, lesson, null)
  expect(after.scene?.id).toBe('two')
  expect(after.answers.of('two').task).toEqual(answer)
  expect(revealed(after), 'shown, for it was answered').toContain(b)
  expect(new PupilSession(story, lesson, 'one').scene?.id).toBe('one')
  expect(new PupilSession(story, lesson, 'gone').scene?.id, 'no such scene').toBe('two')
})

test('deleting leaves nothing on the device and hides again what had been shown', () => {
  const pupil = new PupilSession(story, lesson, 'two')
  pupil.keep({ task: answer, question: 'Nobody.' })
  pupil.remember()
  pupil.onward()
  pupil.onward()
  pupil.forget()
  expect([...kept]).toEqual([])
  expect(pupil.answers.count).toBe(0)
  expect(pupil.stage).toBe('read')
  expect(revealed(pupil)).not.toContain(b)
})

test('a task can be set again: its answer goes, and what it showed is held back', () => {
  const pupil = new PupilSession(story, lesson, 'two')
  pupil.keep({ task: answer })
  pupil.redo()
  expect(pupil.stage).toBe('asked')
  expect(pupil.answers.count).toBe(0)
  expect(revealed(pupil)).not.toContain(b)
})

test.each(['missing', 'full', 'forbidden'])(
  'where storage is %s everything else goes on',
  (how) => {
    const refuse = () => {
      throw new Error(how)
    }
    if (how === 'missing') vi.stubGlobal('localStorage', undefined)
    else if (how === 'full') vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse })
    else vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    const pupil = new PupilSession(story, lesson, null)
    pupil.keep({ question: 'It is not said.' })
    pupil.remember()
    expect(pupil.answers.lost).toBe(true)
    expect(pupil.answers.of('one').question).toBe('It is not said.')
    pupil.forget()
    expect(pupil.answers.count).toBe(0)
  },
)
