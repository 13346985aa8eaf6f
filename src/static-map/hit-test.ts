/** A mark found at a point: its layer, its key there, and the ids of the claims that it is drawn for. */
export type Hit = { layer: string; key: string; claims: string[] }

/** How far from a line a pointer still is on it, px. */
const reach = 3
const around = [-reach, 0, reach]

/**
 * The marks of a drawing at a point of the window, px, the uppermost first. An area is hit anywhere inside,
 * hollow or not; a line where the pointer is about on it. Marks that a choice hides are not there.
 */
export function marksAt(drawing: ParentNode, x: number, y: number): Hit[] {
  const marks = [...drawing.querySelectorAll<SVGGeometryElement>('[data-layer]:not([hidden])')]
  return marks
    .filter((mark) => isAt(mark, x, y))
    .reverse()
    .map(({ dataset: { layer = '', key = '', claims = '' } }) => ({
      ...{ layer, key },
      claims: claims === '' ? [] : claims.split(' '),
    }))
}

function isAt(mark: SVGGeometryElement, x: number, y: number): boolean {
  const toMark = mark.getScreenCTM()?.inverse()
  if (!toMark) return false
  const point = (dx: number, dy: number) => new DOMPoint(x + dx, y + dy).matrixTransform(toMark)
  const isLine = mark.dataset['role'] === 'line' || mark.dataset['role'] === 'outline'
  if (!isLine) return mark.isPointInFill(point(0, 0))
  return around.some((dx) => around.some((dy) => mark.isPointInStroke(point(dx, dy))))
}
