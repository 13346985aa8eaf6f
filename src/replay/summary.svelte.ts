import type { Claim } from '../core/story/claim.ts'
import { summaryOf, type MomentSummary } from '../core/summary/moment-summary.ts'
import { spatialRelationsOf, relationsWithoutShapes } from '../core/summary/place.ts'
import { recencyTurns } from '../core/summary/recency.ts'
import type { EvidenceInput } from './evidence-input.ts'
import type { Publications } from './publications.svelte.ts'

/** The evidence that a moment is summed up from: what is in force, and the last moment (ms) at which any state changed. */
type Weighed = {
  readonly claims: readonly Claim[]
  readonly superseded: ReadonlySet<string>
  readonly published: Publications
  readonly era: number
}

/** The summary of the moment, worked out once for all the time that it holds. */
export class SummaryState {
  readonly #given: EvidenceInput
  readonly #weighed: Weighed

  constructor(given: EvidenceInput, weighed: Weighed) {
    this.#given = given
    this.#weighed = weighed
  }

  /** Moments at which something stops being of now, in order. */
  readonly #turns: number[] = $derived.by(() =>
    recencyTurns(this.#given.story.claims).sort((a, b) => a - b),
  )
  readonly #since: number = $derived.by(
    () => this.#turns.findLast((at) => at <= this.#given.clock.now) ?? -Infinity,
  )
  readonly summary: MomentSummary = $derived.by(() => {
    const { story, shapes, spatial, clock } = this.#given
    const { claims, superseded, published, era } = this.#weighed
    const { today, stop } = clock
    return summaryOf({
      claims: claims.map((claim) => published.asCited(claim)),
      story,
      superseded,
      spatial: spatial ?? (shapes ? spatialRelationsOf(shapes) : relationsWithoutShapes),
      now: stop?.at ?? Math.max(era, this.#since),
      today,
      stop,
    })
  })
}
