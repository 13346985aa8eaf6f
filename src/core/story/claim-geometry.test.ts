import { describe, expect, test } from 'vitest'
import { at, claim, days } from '../../testing/invented-story.ts'
import { outlineOf } from './claim-geometry.ts'

describe('an outline', () => {
  const point = { type: 'Point' as const, coordinates: [38, 34] }
  const outline = (where: Partial<ReturnType<typeof at>>) =>
    outlineOf(claim('A', days(1), { where: { ...at('P'), ...where } }), { P: point })

  test('is a disc where a circle is reported', () => {
    expect(outline({ radius_km: 5 })?.type).toBe('Polygon')
  })

  test('is never a disc where no radius is known: unknown is not a default', () => {
    expect(outline({ radius_km: null })).toEqual(point)
    expect(outline({ kind: 'along' })).toEqual(point)
  })

  test('is nothing where no place is given, or its shape is not there', () => {
    expect(outline({ shape: null })).toBeNull()
    expect(outline({ shape: 'Q' })).toBeNull()
  })
})
