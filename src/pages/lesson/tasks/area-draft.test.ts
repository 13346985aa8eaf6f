import { expect, test } from 'vitest'
import { AreaDraft, drawnAreaFeatures } from './area-draft.svelte.ts'

const corners = [
  [38, 34],
  [39, 34],
  [39, 35],
]

test('a circle begins in the middle, moves, and is left where it was when another way is tried', () => {
  const draft = new AreaDraft()
  expect(draft.area, 'nothing is suggested').toBeNull()
  draft.choose('circle', [38, 34])
  draft.move('north')
  draft.resize(1)
  const { area } = draft
  expect(area).toMatchObject({ kind: 'circle', radius: 50 })
  draft.choose('none', [38, 34])
  expect(draft.area).toBeNull()
  draft.choose('circle', [0, 0])
  expect(draft.area).toEqual(area)
  draft.setRadius(NaN)
  expect(draft.radius).toBe(50)
})

test('corners are taken back one by one, and a shape is closed', () => {
  const draft = new AreaDraft()
  draft.choose('hand', [38, 34])
  expect(draft.isDrawing).toBe(true)
  for (const corner of [...corners, [0, 0]]) draft.tap(corner)
  draft.takeBack()
  draft.close()
  expect(draft.area).toEqual({ kind: 'outline', corners })
  expect(draft.isDrawing).toBe(false)
})

test('a line that encloses nothing is said, and another awaited', () => {
  const draft = new AreaDraft()
  draft.choose('hand', [38, 34])
  draft.tap([38, 34])
  draft.close()
  expect([draft.failed, draft.isDrawing, draft.area]).toEqual([true, true, null])
  draft.stop()
  expect(draft.line).toEqual([])
  draft.clear()
  expect(draft.mode).toBeNull()
})

test('the map shows an area with its name, or the line in the making with its corners', () => {
  const types = (all: ReturnType<typeof drawnAreaFeatures>) =>
    all.features.map(({ geometry }) => geometry.type)
  const area = { kind: 'outline' as const, corners }
  expect(types(drawnAreaFeatures(area, [], 'yours'))).toEqual(['Polygon'])
  expect(drawnAreaFeatures(area, [], 'yours').features[0]?.properties).toEqual({ words: 'yours' })
  expect(types(drawnAreaFeatures(null, corners, ''))).toEqual([
    'LineString',
    'Point',
    'Point',
    'Point',
  ])
  expect(types(drawnAreaFeatures(null, corners.slice(0, 1), ''))).toEqual(['Point'])
})
