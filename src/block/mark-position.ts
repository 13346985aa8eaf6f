import type { Position } from 'geojson'
import type { Claim, Shapes } from '../core/story/claim.ts'

/** Where a report's mark stands, by the shapes of a brief story: a point for each that has one. */
export const markPositionIn =
  (shapes: Shapes | null) =>
  ({ where }: Claim): Position | null => {
    const shape = shapes?.[where.shape ?? '']
    return shape?.type === 'Point' ? shape.coordinates : null
  }
