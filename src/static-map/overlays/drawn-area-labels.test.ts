import { circle } from '@turf/turf'
import { expect, test } from 'vitest'
import { viewportOf } from '../../core/geo/web-mercator.ts'
import { annotationLabels, annotationBoxes } from './drawn-area-labels.ts'

const sheet = viewportOf([35, 32, 41, 37], 800, 600)
const disc = (at: [number, number], km: number, words?: string) => ({
  ...circle(at, km, { units: 'kilometers' }),
  properties: words === undefined ? {} : { words },
})

test('the words of one area stand inside it; what has none says none', () => {
  const [one, none] = annotationLabels([disc([38, 34.5], 60, 'mine'), disc([36, 33], 20)], sheet)
  expect(none).toBeUndefined()
  expect(one?.said).toBe('mine')
  expect(one?.x).toBeCloseTo(400, -1)
})

test('areas that lie over one another each have their number where no other outline is near', () => {
  const words = annotationLabels([disc([37.5, 34.5], 60, '1'), disc([38.5, 34.5], 60, '2')], sheet)
  const [left, right] = words
  // The outlines are 30 km apart at their outer ends: the numbers stand there.
  expect(left?.x).toBeLessThan(330)
  expect(right?.x).toBeGreaterThan(470)
  for (const [i, { left, right, top, bottom }] of annotationBoxes(words).entries()) {
    expect(words[i]?.x).toBeGreaterThan(left)
    expect(words[i]?.x).toBeLessThan(right)
    expect(words[i]?.y).toBeGreaterThan(top)
    expect(words[i]?.y).toBeLessThan(bottom)
  }
})
