import type { ExpressionSpecification } from 'maplibre-gl'
import type { InkTable, Stroke } from '../layers/layer.ts'

/** An expression that reads one property of the stroke of whatever ink a feature has now. */
export function byInk(
  table: InkTable,
  read: (stroke: Stroke) => number | string,
): ExpressionSpecification {
  const pairs = Object.entries(table).flatMap(([ink, stroke]) => [ink, read(stroke)])
  const now = ['coalesce', ['feature-state', 'ink'], 'none']
  return ['match', now, ...pairs, read(table.none)] as unknown as ExpressionSpecification
}
