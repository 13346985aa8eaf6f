import type { Stop } from '../core/analysis/stops.ts'
import type { Claim, Shapes } from '../core/story/claim.ts'
import type { Story } from '../core/story/story.ts'
import { summaryOf, type MomentSummary } from '../core/summary/moment-summary.ts'
import { groundOf, noGround } from '../core/summary/place.ts'
import { recencyTurns } from '../core/summary/recency.ts'

/** What a moment is summed up from. */
export type Summed = {
  readonly story: Story
  readonly claims: readonly Claim[]
  readonly superseded: ReadonlySet<string>
  readonly shapes: Shapes | null
  readonly now: number
  readonly today: string
  /** The last moment at which any state changed. */
  readonly era: number
  readonly stop: Stop | null
  /** A claim with the citations that count. */
  asCited: (claim: Claim) => Claim
}

/** The summary of the moment, worked out once for all the time that it holds. */
export class Summing {
  readonly #of: Summed

  constructor(of: Summed) {
    this.#of = of
  }

  /** Moments at which something stops being of now, in order. */
  readonly #turns: number[] = $derived.by(() =>
    recencyTurns(this.#of.story.claims).sort((a, b) => a - b),
  )
  readonly #since: number = $derived.by(
    () => this.#turns.findLast((at) => at <= this.#of.now) ?? -Infinity,
  )
  readonly summary: MomentSummary = $derived.by(() => {
    const { story, superseded, today, stop, shapes, era } = this.#of
    return summaryOf({
      claims: this.#of.claims.map((claim) => this.#of.asCited(claim)),
      story,
      superseded,
      ground: shapes ? groundOf(shapes) : noGround,
      now: stop?.at ?? Math.max(era, this.#since),
      today,
      stop,
    })
  })
}
