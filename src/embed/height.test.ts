import { expect, test } from 'vitest'
import { dialects, frameName, isPymWidth, watchHeight } from './height.ts'

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

test('a frame that has no size at first tells its height when it is shown, and again after one and four seconds', () => {
  let size = { width: 0, height: 0 }
  const later: [() => void, number][] = []
  const window = {
    document: { documentElement: { getBoundingClientRect: () => size } },
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
    addEventListener: () => {},
    removeEventListener: () => {},
    setTimeout: (run: () => void, after: number) => later.push([run, after]),
    clearTimeout: () => {},
  } as unknown as Window & typeof globalThis
  const told: number[] = []
  watchHeight(window, (height) => told.push(height))
  expect(told).toEqual([])
  const look = later.pop()
  expect([look?.[1], later]).toEqual([1000, []])
  size = { width: 300, height: 400 }
  // No event may reach a frame that is shown out of sight: it looks by itself.
  look?.[0]()
  expect(told).toEqual([400])
  // It grew while it was out of sight, and nothing said so.
  size = { width: 300, height: 440.2 }
  expect(later.map(([, after]) => after)).toEqual([1000, 4000])
  for (const [run] of later) run()
  expect(told).toEqual([400, 441, 441])
})
