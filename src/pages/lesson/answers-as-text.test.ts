import { expect, test } from 'vitest'
import type { Answers } from '../../core/lesson/answers.ts'
import type { Scene } from '../../core/lesson/lesson.ts'
import { story } from '../../data.ts'
import { accountsAnswerLines, answeredScenes, answersText } from './answers-as-text.ts'
import { describeArea } from './tasks/describe-area.ts'

const [claim] = story.claims
const scene = (id: string): Scene => ({
  id,
  title: { en: `Scene ${id}` },
  minutes: 3,
  look: [36, 33, 37, 34],
  view: '',
  reveals: [],
  says: [],
  question: { text: { en: 'Why?' }, practice: 'context', claims: [], answer: { en: 'secret' } },
  task: { kind: 'area', text: { en: 'Draw.' }, claims: [] },
  notes: { en: 'secret' },
})
const palmyra = { name: 'Palmyra', at: [38.28, 34.56] }
const answers: Answers = {
  b: {
    task: {
      kind: 'area',
      area: { kind: 'circle', centre: [38.28, 34.29], radius: 40 },
      restsOn: claim?.id ?? '',
      why: '<b>because</b>',
    },
    question: 'Nobody saw it.',
  },
}
const lesson = { scenes: [scene('a'), scene('b')] }

test('an area is told by its size and from the landmark next to it', () => {
  const circle = { kind: 'circle' as const, centre: [38.28, 34.29], radius: 40 }
  expect(describeArea(circle, [palmyra], 'en')).toBe(
    'A circle of 40 km around a point 30 km south of Palmyra.',
  )
  expect(describeArea({ ...circle, centre: palmyra.at }, [palmyra], 'en')).toBe(
    'A circle of 40 km around Palmyra.',
  )
  expect(describeArea(circle, [], 'ar')).toContain('34.29° N, 38.28° E')
  const corners = [
    [38, 34],
    [39, 34],
    [39, 35],
  ]
  expect(describeArea({ kind: 'outline', corners }, [palmyra], 'en')).toMatch(
    /^An outline about 9\d km from west to east and 111 km from north to south, around a point/,
  )
})

test('answers are told in the order of the lesson, word for word, and nothing of what an educator has', () => {
  const told = answeredScenes(answers, lesson, story, [palmyra], 'en')
  expect(told.map(({ title }) => title)).toEqual(['Scene 2: Scene b'])
  const text = answersText(told)
  for (const part of ['Draw.', '<b>because</b>', 'Why?', 'Nobody saw it.', claim?.title.en ?? ''])
    expect(text).toContain(part)
  expect(text).not.toContain('secret')
})

test('of two accounts it is told which one was chosen, and what it was', () => {
  const chosen = { kind: 'accounts' as const, relies: 'second' as const, why: 'the date' }
  const claims = ['gone', claim?.id ?? '']
  expect(accountsAnswerLines(chosen, claims, story, 'en')).toEqual([
    `You would rely on: Account B (${claim?.id}: ${claim?.title.en}).`,
    'You would check: the date',
  ])
  expect(accountsAnswerLines({ ...chosen, relies: 'both' }, claims, story, 'en')[0]).toBe(
    'You would rely on: Both, each for something else.',
  )
})

test('a report that has not been met where the answer is read is not named', () => {
  const text = answersText(answeredScenes(answers, lesson, { ...story, claims: [] }, [], 'en'))
  expect(text).toContain(`It rests on ${claim?.id}.`)
  expect(text).not.toContain(claim?.title.en)
})
