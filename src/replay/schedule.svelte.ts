import { gapsOf, stopsOf, type Gap, type Stop } from '../core/analysis/stops.ts'
import { addDays, dayOf, startOfDay } from '../core/time/time-zone.ts'
import type { Claim } from '../core/story/claim.ts'
import type { Course } from './clock.svelte.ts'
import type { Evidence } from './evidence.svelte.ts'

/** The way of a clock through a story: the moments at which its evidence settles, and the silent days. */
export class Schedule implements Course {
  readonly #evidence: Evidence
  readonly #brought: () => readonly Claim[]

  /** `brought` answers the reader's own reports: the clock stops for them as well. */
  constructor(evidence: Evidence, brought: () => readonly Claim[] = () => []) {
    this.#evidence = evidence
    this.#brought = brought
  }

  get begins(): number {
    return this.#evidence.story.begins
  }
  get ends(): number {
    return this.#evidence.story.ends
  }
  get zone(): string {
    return this.#evidence.story.zone
  }

  readonly stops: Stop[] = $derived.by(() => {
    const { claims, from } = this.#evidence.filtered.stopping
    const own = new Set(this.#brought())
    const since = (claim: Claim) => (own.has(claim) ? -Infinity : from(claim))
    return stopsOf([...claims, ...own], this.begins, this.ends, since)
  })
  /** The silent days, of whatever a filter hides as well; after the second clock there is none, for nothing was known of any day yet. */
  readonly gaps: Gap[] = $derived.by(() => {
    const { begins, ends, zone } = this
    const { known } = this.#evidence.weighed.knowledge
    const until = Math.min(ends, this.#knownDay ?? Infinity)
    return gapsOf(known, dayOf(begins, zone), addDays(dayOf(until, zone), -1), zone)
  })
  /** The start of the day that the second clock is in. */
  readonly #knownDay: number | null = $derived.by(() => {
    const { knownAt } = this.#evidence.published
    return knownAt === null ? null : startOfDay(dayOf(knownAt, this.zone), this.zone)
  })

  /** The first stop that puts a group somewhere. */
  get opening(): number {
    const placed = this.stops.find((stop) =>
      stop.claims.some(
        (claim) =>
          claim.about !== null && claim.where.shape !== null && !this.#brought().includes(claim),
      ),
    )
    return placed?.at ?? this.begins
  }
}
