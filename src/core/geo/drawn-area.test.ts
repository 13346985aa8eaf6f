import { booleanPointInPolygon, distance } from '@turf/turf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  areaEnclosedBy,
  extentOf,
  middleOf,
  movedBy,
  polygonOf,
  readArea,
  resized,
  sensibleRadius,
  strideOf,
} from './drawn-area.ts'

const lng = fc.double({ min: 30, max: 44, noNaN: true })
const lat = fc.double({ min: 30, max: 37, noNaN: true })

const area2 = (ring: number[][]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + x * y2 - x2 * y
  }, 0)

test('a circle is as wide as it says, everywhere', () => {
  fc.assert(
    fc.property(lng, lat, fc.integer({ min: 1, max: 500 }), (x, y, radius) => {
      const [ring = []] = polygonOf({ kind: 'circle', centre: [x, y], radius }).coordinates
      expect(ring[0]).toEqual(ring.at(-1))
      for (const corner of ring) expect(distance([x, y], corner)).toBeCloseTo(radius, 3)
    }),
  )
})

test('an outline is closed, and runs counter-clockwise whichever way it was drawn', () => {
  const corners = [
    [38, 34],
    [39, 34],
    [39, 35],
  ]
  for (const way of [corners, corners.toReversed()]) {
    const [ring = []] = polygonOf({ kind: 'outline', corners: way }).coordinates
    expect(ring).toHaveLength(4)
    expect(ring[0]).toEqual(ring[3])
    expect(area2(ring)).toBeGreaterThan(0)
  }
})

test('a line drawn by hand encloses an area of few corners that keeps its middle', () => {
  const line = Array.from({ length: 400 }, (_, i) => [
    38 + Math.cos(i / 63.7) + (i % 3) / 900,
    34 + Math.sin(i / 63.7),
  ])
  const drawn = areaEnclosedBy(line)
  if (drawn?.kind !== 'outline') throw new Error('nothing was enclosed')
  expect(drawn.corners.length).toBeLessThan(60)
  expect(booleanPointInPolygon([38, 34], polygonOf(drawn))).toBe(true)
  expect(distance(middleOf(drawn), [38, 34])).toBeLessThan(5)
})

test('a tap, a stroke to and fro and twice the same corner enclose nothing', () => {
  const [a, b, c] = [
    [38, 34],
    [39, 34],
    [38.5, 34.5],
  ] as [number[], number[], number[]]
  expect(areaEnclosedBy([])).toBeNull()
  expect(areaEnclosedBy([a, b])).toBeNull()
  expect(areaEnclosedBy([a, a, b, b])).toBeNull()
  expect(areaEnclosedBy([a, b, a])).toBeNull()
  expect(areaEnclosedBy([a, a, b, c])).toEqual({ kind: 'outline', corners: [a, b, c] })
})

test('a circle moves a quarter of its radius in the direction asked, and back', () => {
  const centre = [38, 34]
  const north = movedBy(centre, 'north', strideOf(40))
  expect(distance(centre, north)).toBeCloseTo(10, 1)
  expect(north[1]).toBeGreaterThan(34)
  expect(movedBy(centre, 'west', 10)[0]).toBeLessThan(38)
  expect(distance(movedBy(north, 'south', 10), centre)).toBeLessThan(0.05)
  expect(movedBy([38, 83.9], 'north', 500)[1]).toBe(84)
  expect(movedBy([179.9, 0], 'east', 100)[0]).toBeCloseTo(-179.2, 1)
})

test('a radius grows and shrinks through round numbers and stops at either end', () => {
  expect(resized(40, 1)).toBe(50)
  expect(resized(40, -1)).toBe(30)
  expect(resized(43, -1)).toBe(40)
  expect(resized(1, -1)).toBe(1)
  expect(resized(500, 1)).toBe(500)
  expect(sensibleRadius(0)).toBe(1)
  expect(sensibleRadius(10_000)).toBe(500)
})

test('an area says how far it reaches', () => {
  const { across, up } = extentOf({ kind: 'circle', centre: [38, 34], radius: 40 })
  expect(across).toBeCloseTo(80, 0)
  expect(up).toBeCloseTo(80, 0)
})

test('what was kept is read again; what is no area is none', () => {
  const circle = { kind: 'circle', centre: [38, 34], radius: 40 }
  const outline = { kind: 'outline', corners: [1, 2, 3].map((n) => [n, n * n]) }
  for (const one of [circle, outline])
    expect(readArea(JSON.parse(JSON.stringify(one)))).toEqual(one)
  const nonsense = [
    null,
    7,
    'circle',
    { ...circle, centre: [38] },
    { ...circle, centre: [38, 'x'] },
    { ...circle, centre: [38, 91] },
    { ...circle, radius: -1 },
    { ...outline, corners: [[1, 1]] },
    { ...outline, corners: Array.from({ length: 999 }, () => [1, 1]) },
  ]
  for (const one of nonsense) expect(readArea(one), JSON.stringify(one)).toBeNull()
})
