/** Half of the handle, px: the axis ends so far from its edge, so that the handle can stand on both ends. */
export const halfHandle = 22

/** Room for the names of the rows, px. */
export const gutterOf = (width: number): number => (width < 640 ? 76 : 120)

/** How wide the axis itself is, px, in a box of this width. */
export const lengthOf = (width: number): number => Math.max(1, width - gutterOf(width) - halfHandle)

/** Where a fraction of the axis lies in a box of this width, px from its left; mirrored where the page reads from right to left. */
export function plotOf(width: number, rtl: boolean): (fraction: number) => number {
  const [gutter, length] = [gutterOf(width), lengthOf(width)]
  return (fraction) => (rtl ? width - gutter - fraction * length : gutter + fraction * length)
}
