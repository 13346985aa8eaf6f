import type { Text } from '../text/text.ts'

/** What a claim used to say, why it was changed, and the version of the data that changed it. */
export type Correction = { date: string; version: string; was: Text; why: Text }

export type Correctable = { id: string; corrections?: readonly Correction[] | undefined }

/** A claim and what was corrected in it, newest first. */
export type Corrected<C extends Correctable> = { claim: C; corrections: Correction[] }

/** The numbers of a data version `x.y.z`; null where it is not one. */
export function versionOf(text: string): number[] | null {
  const shape = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/
  return shape.test(text) ? text.split('.').map(Number) : null
}

/** Less than, equal to or more than zero as `a` is older, the same or newer; what is unreadable is newest. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [versionOf(a), versionOf(b)]
  if (!one || !other) return Number(one === null) - Number(other === null)
  const at = one.findIndex((number, i) => number !== other[i])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

/** How the version of the data that a link was made from stands to the version at hand. */
export type Age = 'older' | 'same' | 'newer' | 'unknown'

/** How a version of the data stands to another; see `Age`. */
export function ageOf(version: string, current: string): Age {
  if (version === current) return 'same'
  if (versionOf(version) === null || versionOf(current) === null) return 'unknown'
  return compareVersions(version, current) < 0 ? 'older' : 'newer'
}

const newestFirst = (a: Correction, b: Correction): number =>
  compareVersions(b.version, a.version) || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)

/**
 * Claims corrected after `version`, each with those corrections only, the newest first. Null where the
 * version is not one, or is newer than `current`, the version at hand: nobody can say what changed since.
 */
export function correctedSince<C extends Correctable>(
  claims: readonly C[],
  version: string,
  current: string | null = null,
): Corrected<C>[] | null {
  if (versionOf(version) === null) return null
  if (current !== null && compareVersions(version, current) > 0) return null
  const isLater = (correction: Correction) => compareVersions(correction.version, version) > 0
  return claims
    .map((claim) => ({
      claim,
      corrections: (claim.corrections ?? []).filter(isLater).sort(newestFirst),
    }))
    .flatMap((one) => (one.corrections[0] ? [{ ...one, newest: one.corrections[0] }] : []))
    .sort((a, b) => newestFirst(a.newest, b.newest))
    .map(({ claim, corrections }) => ({ claim, corrections }))
}
