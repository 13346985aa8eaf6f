import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  positionAt,
  unproject,
  projectionOf,
  scaledTo,
  viewportOf,
  transformTo,
  keptWithin,
  worldOf,
} from './web-mercator.ts'

const lng = fc.double({ min: -179, max: 179, noNaN: true })
const lat = fc.double({ min: -80, max: 80, noNaN: true })

test('the middle of the world is where the equator meets Greenwich', () => {
  expect(worldOf([0, 0])).toEqual([0.5, 0.5])
  expect(worldOf([180, 85.0511287798066])[0]).toBe(1)
  expect(worldOf([180, 85.0511287798066])[1]).toBeCloseTo(0, 10)
})

test('a position is found again', () => {
  fc.assert(
    fc.property(lng, lat, (x, y) => {
      const [a, b] = positionAt(...worldOf([x, y]))
      expect(a).toBeCloseTo(x, 8)
      expect(b).toBeCloseTo(y, 8)
    }),
  )
})

test('a point of a sheet is the position that falls on it', () => {
  fc.assert(
    fc.property(lng, lat, fc.double({ min: 2, max: 9, noNaN: true }), (x, y, zoom) => {
      const sheet = { width: 400, height: 300, camera: { lng: x, lat: y, zoom } }
      const [a, b] = projectionOf(sheet)(unproject(sheet, 130, 222))
      expect(a).toBeCloseTo(130, 4)
      expect(b).toBeCloseTo(222, 4)
    }),
  )
})

test('a box fills its sheet in one direction and keeps its distance in the other', () => {
  fc.assert(
    fc.property(lng, lat, fc.double({ min: 0.5, max: 60, noNaN: true }), (west, south, size) => {
      const north = Math.min(84, south + size)
      const east = west + size > 180 ? west + size - 360 : west + size
      const sheet = viewportOf([west, south, east, north], 800, 500)
      const project = projectionOf(sheet)
      const [left, top] = project([west, north])
      const [right, bottom] = project([west + size, south])
      expect(Math.min(left, top)).toBeCloseTo(12, 6)
      expect(left + right).toBeCloseTo(800, 6)
      expect(top + bottom).toBeCloseTo(500, 6)
    }),
  )
})

test('at another width everything keeps its place in proportion', () => {
  const sheet = viewportOf([35, 33, 41, 36], 800, 500)
  fc.assert(
    fc.property(
      fc.double({ min: 35, max: 41, noNaN: true }),
      fc.double({ min: 33, max: 36, noNaN: true }),
      fc.integer({ min: 200, max: 2000 }),
      (x, y, width) => {
        const [a, b] = projectionOf(sheet)([x, y])
        const [c, d] = projectionOf(scaledTo(sheet, width))([x, y])
        expect(c / width).toBeCloseTo(a / 800, 6)
        expect(d / width).toBeCloseTo(b / 800, 6)
      },
    ),
  )
})

test('a wide sheet is moved back onto the ground, and still shows what it looks at', () => {
  const ground = [34.5, 32, 43, 37.6]
  const look = [38, 33.1, 41.4, 35.9] as const
  const wide = viewportOf(look, 364, 202)
  const edge = (sheet: typeof wide, x: number) => unproject(sheet, x, 100)[0]
  expect(edge(wide, 364)).toBeGreaterThan(43)
  const moved = keptWithin(wide, ground)
  expect(edge(moved, 364)).toBeCloseTo(43, 6)
  expect(edge(moved, 0)).toBeGreaterThan(34.5)
  expect(moved.camera.lat).toBeCloseTo(wide.camera.lat, 8)
  expect(projectionOf(moved)([look[2], 34])[0]).toBeLessThan(364)
})

test('a sheet on the ground, or wider than it, stays where it is', () => {
  const near = viewportOf([38, 33.1, 41.4, 35.9], 400, 400)
  const { lng, lat } = keptWithin(near, [34.5, 32, 43, 37.6]).camera
  expect([lng, lat]).toEqual([
    expect.closeTo(near.camera.lng, 8) as number,
    expect.closeTo(near.camera.lat, 8) as number,
  ])
  const far = keptWithin(near, [39, 34, 40, 35]).camera
  expect([far.lng, far.lat]).toEqual([
    expect.closeTo(near.camera.lng, 8) as number,
    expect.closeTo(near.camera.lat, 8) as number,
  ])
})

test('a drawing that is moved to another camera has every position where that camera has it', () => {
  const near = (value: number, by: number) =>
    fc.double({ min: value - by, max: value + by, noNaN: true })
  const cameras = fc.record({ lng: near(179.5, 3), lat: near(20, 30), zoom: near(6, 2) })
  fc.assert(
    fc.property(cameras, cameras, near(180, 4), near(20, 30), (from, to, x, y) => {
      const size = { width: 800, height: 500 }
      const { scale, x: dx, y: dy } = transformTo({ ...size, camera: from }, to)
      const [before, after] = [from, to].map((camera) => projectionOf({ ...size, camera })([x, y]))
      expect((before?.[0] ?? NaN) * scale + dx).toBeCloseTo(after?.[0] ?? 0, 4)
      expect((before?.[1] ?? NaN) * scale + dy).toBeCloseTo(after?.[1] ?? 0, 4)
    }),
  )
})
