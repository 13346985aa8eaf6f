import { expect, test } from 'vitest'
import { defaultView, queryOf, writeView } from '../../core/view/view.ts'
import type { Lesson, Scene } from '../../core/lesson/lesson.ts'
import { story } from '../../data.ts'
import { LessonSession } from './lesson-session.svelte.ts'

const [first, second] = story.claims.filter(({ when }) => when?.latest != null)
const scene = (id: string, t: number, reveals: (string | undefined)[]): Scene => ({
  id,
  title: { en: id },
  minutes: 3,
  look: [36, 33, 37, 34],
  view: queryOf(writeView({ ...defaultView, t })),
  reveals: reveals.flatMap((one) => one ?? []),
  says: [],
  question: null,
  task: null,
  notes: { en: '' },
})
const lesson: Lesson = {
  title: { en: 'Two scenes' },
  audience: { en: 'Anyone' },
  aims: [],
  guidance: [],
  scenes: [
    scene('one', story.begins + 86_400_000, [first?.id]),
    scene('two', story.ends, [second?.id]),
  ],
}

test('a scene shows its moment and what has been met by then, and looks where it says', () => {
  const { replay } = new LessonSession(story, lesson)
  expect(replay.clock.now).toBe(story.begins + 86_400_000)
  expect(replay.story.claims.map(({ id }) => id)).toEqual([first?.id])
  expect(replay.story.window).toEqual([36, 33, 37, 34])
})

test('the next scene adds to what has been met; going back takes it away again', () => {
  const session = new LessonSession(story, lesson)
  session.go(1)
  expect(session.replay.clock.now).toBe(story.ends)
  expect(session.replay.evidence.claims.map(({ id }) => id)).toEqual([first?.id, second?.id])
  session.go(0)
  expect(session.replay.index.claim(second?.id)).toBeNull()
})

test('it begins where it is asked to, or with the first scene, and stops at either end', () => {
  expect(new LessonSession(story, lesson, 'two').scene?.id).toBe('two')
  expect(new LessonSession(story, lesson, 'gone').scene?.id).toBe('one')
  const session = new LessonSession(story, lesson)
  session.go(-1)
  expect(session.at).toBe(0)
  session.go(9)
  expect(session.at).toBe(1)
})

test('what a pupil has moved in a scene is put back when asked', () => {
  const session = new LessonSession(story, lesson)
  const { replay } = session
  const { now } = replay.clock
  replay.clock.seek(story.ends)
  replay.choices.tier = 'starting'
  session.again()
  expect([replay.clock.now, replay.choices.tier]).toEqual([now, 'all'])
})
