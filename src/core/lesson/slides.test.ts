import { expect, test } from 'vitest'
import type { Lesson, Scene, Task } from './lesson.ts'
import { slideDurationMs, partsOf, slideAt, slidesOf, addressOfSlide } from './slides.ts'

const scene = (id: string, kind: Task['kind'] | null = null, asks = true): Scene => ({
  id,
  title: { en: id },
  minutes: 4,
  look: [36, 33, 37, 34],
  view: '',
  reveals: [],
  says: [{ text: { en: 'It is said.' }, claims: [] }],
  question: asks
    ? { text: { en: 'Why?' }, practice: 'context', claims: [], answer: { en: 'Because.' } }
    : null,
  task: kind && { kind, text: { en: 'Do.' }, claims: ['A', 'B'] },
  notes: { en: '' },
})
const lesson: Lesson = {
  title: { en: 'Three scenes' },
  audience: { en: '' },
  aims: [],
  guidance: [],
  scenes: [scene('one'), scene('two', 'accounts'), scene('three', 'area', false)],
}
const slides = slidesOf(lesson)

test('a task comes before what it held back, and the question after both', () => {
  expect(lesson.scenes.map(partsOf)).toEqual([
    ['map', 'says', 'question'],
    ['map', 'says', 'accounts', 'outlets', 'question'],
    ['map', 'says', 'area', 'areas'],
  ])
})

test('every picture stands somewhere, and is found there again', () => {
  for (const [i, slide] of slides.entries())
    expect(slideAt(slides, lesson, addressOfSlide(slide, lesson)), slide.kind).toBe(i)
})

test('a step that a scene does not have leads to its nearest; a scene that is gone leads nowhere', () => {
  const at = (id: string, step: number) =>
    slides[slideAt(slides, lesson, { scene: id, step }) ?? -1]
  expect(at('one', 99)).toMatchObject({ kind: 'scene', part: 'question' })
  expect(at('two', 0)).toMatchObject({ kind: 'scene', part: 'map' })
  expect(at('three', 99)).toEqual({ kind: 'last' })
  expect(slideAt(slides, lesson, { scene: 'gone', step: 1 })).toBeNull()
})

test('a screen that nobody tends dwells on every picture, longer on a longer scene', () => {
  for (const slide of slides) expect(slideDurationMs(slide, lesson)).toBeGreaterThanOrEqual(7000)
  const long = { ...lesson, scenes: [{ ...scene('one'), minutes: 40 }] }
  const [, first = { kind: 'first' as const }] = slides
  expect(slideDurationMs(first, long)).toBeGreaterThan(slideDurationMs(first, lesson))
})
