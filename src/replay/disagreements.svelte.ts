import { isOpen, valuesIn, type WeighedValue } from '../core/analysis/disagreement.ts'
import type { Claim } from '../core/story/claim.ts'
import type { Disagreement } from '../core/story/story.ts'
import type { EvidenceInput } from './evidence-input.ts'
import type { WeighedClaims } from './weighed-claims.svelte.ts'

/** What the claims weighed disagree on; a filter does not cut a disagreement apart. */
export class Disagreements {
  readonly #given: EvidenceInput
  readonly #weighed: WeighedClaims

  constructor(given: EvidenceInput, weighed: WeighedClaims) {
    this.#given = given
    this.#weighed = weighed
  }

  /** The values of a disagreement that the claims weighed leave. */
  valuesOf(disagreement: Disagreement): WeighedValue[] {
    const { tier, known, accounts } = this.#given.choices
    const whole = tier !== 'starting' && known === null && accounts.length === 0
    return valuesIn(disagreement, this.#weighed.byId, whole)
  }

  isOpen(disagreement: Disagreement): boolean {
    return isOpen(this.valuesOf(disagreement))
  }

  /** Those of which two values or more are left. */
  readonly open: Disagreement[] = $derived.by(() =>
    this.#given.story.disagreements.filter((one) => this.isOpen(one)),
  )

  /** Of those, the ones that any of these claims is a value of. */
  of(claims: readonly Claim[]): Disagreement[] {
    const ids = new Set(claims.map((claim) => claim.id))
    return this.open.filter(({ values }) =>
      values.some((value) => value.claims.some((id) => ids.has(id))),
    )
  }
}
