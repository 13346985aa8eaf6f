import { expect, test } from 'vitest'
import { Drafting, ownFeatures } from './area-draft.svelte.ts'

const corners = [
  [38, 34],
  [39, 34],
  [39, 35],
]

test('a circle begins in the middle, moves, and is left where it was when another way is tried', () => {
  const drafting = new Drafting()
  expect(drafting.area, 'nothing is suggested').toBeNull()
  drafting.choose('circle', [38, 34])
  drafting.move('north')
  drafting.resize(1)
  const { area } = drafting
  expect(area).toMatchObject({ kind: 'circle', radius: 50 })
  drafting.choose('none', [38, 34])
  expect(drafting.area).toBeNull()
  drafting.choose('circle', [0, 0])
  expect(drafting.area).toEqual(area)
  drafting.setRadius(NaN)
  expect(drafting.radius).toBe(50)
})

test('corners are taken back one by one, and a shape is closed', () => {
  const drafting = new Drafting()
  drafting.choose('hand', [38, 34])
  expect(drafting.isDrawing).toBe(true)
  for (const corner of [...corners, [0, 0]]) drafting.tap(corner)
  drafting.takeBack()
  drafting.close()
  expect(drafting.area).toEqual({ kind: 'outline', corners })
  expect(drafting.isDrawing).toBe(false)
})

test('a line that encloses nothing is said, and another awaited', () => {
  const drafting = new Drafting()
  drafting.choose('hand', [38, 34])
  drafting.tap([38, 34])
  drafting.close()
  expect([drafting.failed, drafting.isDrawing, drafting.area]).toEqual([true, true, null])
  drafting.stop()
  expect(drafting.line).toEqual([])
  drafting.clear()
  expect(drafting.way).toBeNull()
})

test('the map shows an area with its name, or the line in the making with its corners', () => {
  const types = (all: ReturnType<typeof ownFeatures>) =>
    all.features.map(({ geometry }) => geometry.type)
  const area = { kind: 'outline' as const, corners }
  expect(types(ownFeatures(area, [], 'yours'))).toEqual(['Polygon'])
  expect(ownFeatures(area, [], 'yours').features[0]?.properties).toEqual({ words: 'yours' })
  expect(types(ownFeatures(null, corners, ''))).toEqual(['LineString', 'Point', 'Point', 'Point'])
  expect(types(ownFeatures(null, corners.slice(0, 1), ''))).toEqual(['Point'])
})
