import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Lesson } from '../core/lesson/lesson.ts'
import { momentsOf, scenesOf } from './moments.ts'

const story = { begins: Date.UTC(2017, 7, 26, 21), ends: Date.UTC(2017, 8, 14, 21) }
const names = (asked?: string) => momentsOf(story, asked).map(({ name }) => name)

test('the opening and the end are always written', () => {
  expect(names()).toEqual(['opening', '20170914T2100Z'])
  expect(names(' , ')).toEqual(names())
})

test('moments asked for come in order, each once, in any zone', () => {
  expect(names('2017-09-02T21:00Z, 2017-08-30T21:00Z,2017-09-03T00:00+03:00')).toEqual([
    'opening',
    '20170830T2100Z',
    '20170902T2100Z',
    '20170914T2100Z',
  ])
})

test.each([
  ['2017-09-02', 'no instant'],
  ['soon', 'no instant'],
  ['2017-02-31T00:00Z', 'no instant'],
  ['2017-09-02T21:00:30Z', 'finer'],
  ['2018-09-02T21:00Z', 'within the story'],
])('%s is named and refused: %s', (bad, why) => {
  expect(() => names(`2017-08-30T21:00Z,${bad}`)).toThrow(
    new RegExp(`^BLOCK_MOMENTS has “${bad}”, .*${why}.*BLOCK_MOMENTS=2017-08-26T21:00Z`),
  )
})

test('whatever is asked for, there is a list or one plain sentence', () => {
  fc.assert(
    fc.property(fc.string(), (asked) => {
      try {
        expect(names(asked)[0]).toBe('opening')
      } catch (error) {
        expect(String(error)).toMatch(/^Error: BLOCK_MOMENTS has “/)
      }
    }),
  )
})

const lesson = {
  scenes: ['deal', 'crater'].map((id) => ({ id, view: `sel=${id}`, title: { en: id } })),
} as unknown as Lesson

test('scenes have pages where they are asked for, in the order of the lesson', () => {
  const scenes = (asked?: string) => scenesOf(lesson, asked).map(({ name }) => name)
  expect(scenes()).toEqual([])
  expect(scenes('crater, deal')).toEqual(['scene-deal', 'scene-crater'])
  expect(scenes('all')).toEqual(['scene-deal', 'scene-crater'])
})

test('a scene that is not there is named, with those that are', () => {
  expect(() => scenesOf(lesson, 'deal,gone')).toThrow(
    /^BLOCK_SCENES has “gone”, .*There is: deal, crater/,
  )
  expect(() => scenesOf(null, 'deal')).toThrow(/There is: none/)
})
