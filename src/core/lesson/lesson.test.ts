import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import {
  minutesOf,
  revealedBy,
  storyInScene,
  viewOfScene,
  type Lesson,
  type Scene,
} from './lesson.ts'
import { defaultView } from '../view/view.ts'

const scene = (
  id: string,
  minutes: number,
  reveals: string[],
  view = 't=2017-08-28T21:00Z',
): Scene => ({
  id,
  title: { en: id },
  minutes,
  look: [36, 33, 37, 34],
  view,
  reveals,
  says: [],
  question: null,
  task: null,
  notes: { en: '' },
})
const [one, two, three] = [
  scene('one', 4, ['C11', 'C13'], 't=2017-08-28T21:00Z&tier=starting&sel=C11'),
  scene('two', 2.5, []),
  scene('three', 3, ['C70']),
] as const
const lesson: Lesson = {
  title: { en: 'A lesson' },
  audience: { en: 'Anyone' },
  aims: [],
  guidance: [],
  scenes: [one, two, three],
}

test('the view of a scene is what its address says, as that scene', () => {
  expect(viewOfScene(one)).toEqual({
    ...defaultView,
    t: Date.parse('2017-08-28T21:00Z'),
    tier: 'starting',
    sel: 'C11',
    scene: 'one',
  })
})

test('a lesson takes as long as its scenes', () => {
  expect(minutesOf(lesson)).toBe(9.5)
  expect(minutesOf({ ...lesson, scenes: [] })).toBe(0)
})

describe('what has been met', () => {
  const revealed = (id: string) => [...revealedBy(lesson, id)]

  test('adds up from scene to scene, in the scene itself as well', () => {
    expect([revealed('one'), revealed('two'), revealed('three')]).toEqual([
      ['C11', 'C13'],
      ['C11', 'C13'],
      ['C11', 'C13', 'C70'],
    ])
  })

  test('is nothing in a scene that the lesson does not have', () => {
    expect(revealed('four')).toEqual([])
  })

  test('is all of the story that a scene has, and it looks where the scene does', () => {
    const left = storyInScene(story, lesson, two)
    expect(left.claims.map(({ id }) => id).sort()).toEqual(['C11', 'C13'])
    expect(left.window).toEqual([36, 33, 37, 34])
  })
})
