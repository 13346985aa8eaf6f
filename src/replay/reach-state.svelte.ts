import type { Claim } from '../core/story/claim.ts'
import { claimsConcerning } from '../core/analysis/claims-about-group.ts'
import type { Reach, reachAt } from '../core/analysis/space-time-prism.ts'
import type { Clock } from './clock.svelte.ts'
import type { EvidenceInput } from './evidence-input.ts'

type Program = { reachAt: typeof reachAt }

/** Where a group can have been; or that it is still being fetched how to reckon it, or cannot be. */
export type ReachResult = Reach | { kind: 'waiting' } | { kind: 'failed' }

/** How often a second a moving clock is looked at: a reckoning takes some hundredths of a second. */
const looks = 4

/** What it is asked of: the claims in force, the clock as it runs, the top speed assumed (km/h). */
type Asked = EvidenceInput & {
  readonly clock: Pick<Clock, 'playing' | 'speed'>
  readonly evidence: { readonly claims: Claim[] }
  readonly topSpeed: number
}

/**
 * Where the group that the reader asks about can have been at the moment. Its program is fetched
 * by whoever lets the reader ask; plain replay never needs it.
 */
export class ReachState {
  readonly #asked: Asked
  #program: Program | 'failed' | null = $state.raw(null)
  #fetching = false

  constructor(asked: Asked) {
    this.#asked = asked
  }

  /** The claims in force that tell where the group can have been; none where no group is asked about. */
  readonly claims: Claim[] = $derived.by(() => {
    const { choices, evidence, story } = this.#asked
    const { reach } = choices
    return reach === null ? [] : claimsConcerning(reach, evidence.claims, story.groups)
  })

  /** The moment looked at, ms: now, or where it last was looked at while the clock runs. */
  readonly #at: number = $derived.by(() => {
    const { now, playing, speed } = this.#asked.clock
    const grain = (speed * 1000) / looks
    return playing ? Math.floor(now / grain) * grain : now
  })

  /** Where it can have been by the moment, each reckoned once for the same claims and top speed. */
  readonly #reckon: ((at: number) => Reach) | null = $derived.by(() => {
    const [{ shapes, topSpeed, story }, claims, program] = [this.#asked, this.claims, this.#program]
    if (program === null || program === 'failed' || shapes === null) return null
    const known = new Map<number, Reach>()
    return (at) => {
      const found = known.get(at) ?? program.reachAt(claims, shapes, at, topSpeed, story.window)
      known.set(at, found)
      return found
    }
  })

  /** Null where the reader asks about no group. */
  readonly reached: ReachResult | null = $derived.by(() => {
    if (this.#asked.choices.reach === null) return null
    if (this.#program === 'failed') return { kind: 'failed' }
    return this.#reckon?.(this.#at) ?? { kind: 'waiting' }
  })

  /** Fetches the program where it has not arrived: again where it could not be fetched before. */
  async fetch(): Promise<void> {
    if (this.#fetching || (this.#program !== null && this.#program !== 'failed')) return
    this.#fetching = true
    this.#program = await import('../core/analysis/space-time-prism.ts').catch(
      () => 'failed' as const,
    )
    this.#fetching = false
  }
}
