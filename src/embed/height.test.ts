import { expect, test } from 'vitest'
import { dialects, frameName, isPymWidth } from './height.ts'

const plain = frameName(new URL('https://map.example/embed/en.html?t=2017-09-01T20:00Z'))
const pym = frameName(
  new URL(
    'https://map.example/embed/en.html?initialWidth=600&childId=map-1&parentUrl=https%3A%2F%2Fa',
  ),
)

test('a height is told in every dialect, in Pym’s to a page that uses Pym', () => {
  expect(dialects(640, 700, plain)).toEqual([
    { convoyMap: 1, type: 'height', height: 640, width: 700 },
    { sentinel: 'amp', type: 'embed-size', height: 640 },
    { 'datawrapper-height': { 'embed/en.html?t=2017-09-01T20:00Z': 640 } },
  ])
  expect(dialects(640, 700, pym).slice(2)).toEqual([
    { 'datawrapper-height': { 'map-1': 640 } },
    'pymxPYMxmap-1xPYMxheightxPYMx640',
  ])
})

test('Pym’s parent is heard when it speaks of this frame’s width', () => {
  expect(isPymWidth('pymxPYMxmap-1xPYMxwidthxPYMx500', pym)).toBe(true)
  expect(isPymWidth('pymxPYMxmap-2xPYMxwidthxPYMx500', pym)).toBe(false)
  expect(isPymWidth('pymxPYMxmap-1xPYMxwidthxPYMx500', plain)).toBe(false)
  expect(isPymWidth({ pym: true }, pym)).toBe(false)
})
