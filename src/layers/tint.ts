/** How strongly an area is drawn: opacities, 0–1. */
export type Tint = { fill: number; line: number }

/** The place that is drawn at full strength: a disc of 10 km radius, km². */
const reference = Math.PI * 10 ** 2

/** From here on (km²) an area is a landscape, whose edge nobody reported: a strong one would look measured. */
export const landscape = 10_000

/**
 * The tint of a place of so many km²: a report has the same ink however wide its place is, so its strength falls
 * with the square root of the area, and never so far that it cannot be seen. Bertin: the wider, the paler.
 */
export function tintOf(km2: number): Tint {
  const share = Math.sqrt(reference / Math.max(km2, reference))
  const line = km2 < landscape ? Math.max(0.34, 0.95 * Math.sqrt(share)) : 0.22
  return { fill: Math.max(0.055, 0.42 * share), line }
}
