/** Initial bearings in degrees clockwise from north, 0 to 360; past north `to` is below `from`. */
export type Bearings = {
  from: number
  to: number
  /**
   * The middle, as one of the 16 points of the compass clockwise from 0, north; null where the
   * bearings differ by over 90 degrees.
   */
  sector: number | null
}

/** Between two points of the compass (degrees), of 16. */
const apart = 22.5

/**
 * The points of the compass, of 16 clockwise from 0, north, between which bearings lie. They are
 * the same one only where no bearing is nearer to another point.
 */
export function pointsOf({
  from,
  to,
}: Pick<Bearings, 'from' | 'to'>): [first: number, last: number] {
  const end = to < from ? to + 360 : to
  const [first, last] = [Math.round(from / apart), Math.round(end / apart)]
  if (first === last) return [first % 16, first % 16]
  return [Math.floor(from / apart) % 16, Math.ceil(end / apart) % 16]
}
