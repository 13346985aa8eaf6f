import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Lesson, Scene, Task } from '../../core/lesson/lesson.ts'
import { defaultView, queryOf, writeView } from '../../core/view/view.ts'
import { story } from '../../data.ts'
import { Inquiry } from './pupil-session.svelte.ts'

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
const met = ({ teaching }: Inquiry) => teaching.replay.story.claims.map(({ id }) => id)
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
  const inquiry = new Inquiry(story, lesson, null)
  inquiry.go(1)
  expect(inquiry.scene?.id).toBe('one')
  inquiry.onward()
  expect(inquiry.isPut).toBe(true)
  inquiry.go(1)
  expect(inquiry.scene?.id).toBe('two')
  inquiry.go(-1)
  expect(inquiry.isDone, 'it has been asked already').toBe(true)
})

test('what a task asks about is not there until it is shown', () => {
  const inquiry = new Inquiry(story, lesson, 'two')
  expect(met(inquiry)).toEqual([a, c])
  inquiry.onward()
  expect(met(inquiry)).toEqual([a, c])
  inquiry.onward()
  expect(met(inquiry)).toEqual([a, b, c])
})

test('answers and the scene are kept on the device; a link wins over what was kept', () => {
  const before = new Inquiry(story, lesson, 'two')
  before.keep({ task: answer })
  before.remember()
  const after = new Inquiry(story, lesson, null)
  expect(after.scene?.id).toBe('two')
  expect(after.answers.of('two').task).toEqual(answer)
  expect(met(after), 'shown, for it was answered').toContain(b)
  expect(new Inquiry(story, lesson, 'one').scene?.id).toBe('one')
  expect(new Inquiry(story, lesson, 'gone').scene?.id, 'no such scene').toBe('two')
})

test('deleting leaves nothing on the device and hides again what had been shown', () => {
  const inquiry = new Inquiry(story, lesson, 'two')
  inquiry.keep({ task: answer, question: 'Nobody.' })
  inquiry.remember()
  inquiry.onward()
  inquiry.onward()
  inquiry.forget()
  expect([...kept]).toEqual([])
  expect(inquiry.answers.count).toBe(0)
  expect(inquiry.stage).toBe('read')
  expect(met(inquiry)).not.toContain(b)
})

test('a task can be set again: its answer goes, and what it showed is held back', () => {
  const inquiry = new Inquiry(story, lesson, 'two')
  inquiry.keep({ task: answer })
  inquiry.redo()
  expect(inquiry.stage).toBe('asked')
  expect(inquiry.answers.count).toBe(0)
  expect(met(inquiry)).not.toContain(b)
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
    const inquiry = new Inquiry(story, lesson, null)
    inquiry.keep({ question: 'It is not said.' })
    inquiry.remember()
    expect(inquiry.answers.lost).toBe(true)
    expect(inquiry.answers.of('one').question).toBe('It is not said.')
    inquiry.forget()
    expect(inquiry.answers.count).toBe(0)
  },
)
