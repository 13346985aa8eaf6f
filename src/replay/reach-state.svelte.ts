import type { Claim, Shapes } from '../core/story/claim.ts'
import { claimsConcerning } from '../core/analysis/claims-about-group.ts'
import type { Reach, reachAt } from '../core/analysis/space-time-prism.ts'
import type { Story } from '../core/story/story.ts'

/** What it needs to know of a replay. */
type Asking = {
  readonly reach: string | null
  readonly topSpeed: number
  readonly claims: Claim[]
  readonly story: Story
  readonly shapes: Shapes | null
  readonly now: number
  readonly playing: boolean
  readonly speed: number
}

type Program = { reachAt: typeof reachAt }

/** Where a group can have been; or that it is still being fetched how to reckon it, or cannot be. */
export type Reached = Reach | { kind: 'waiting' } | { kind: 'failed' }

/** How often a second a moving clock is looked at: a reckoning takes some hundredths of a second. */
const looks = 4

/**
 * Where the group that the reader asks about can have been at the moment. Its program is fetched
 * when a group is first asked about; plain replay never needs it.
 */
export class Reaching {
  readonly #replay: Asking
  #program: Program | 'failed' | null = $state.raw(null)
  #fetching = false

  constructor(replay: Asking) {
    this.#replay = replay
  }

  /** The claims in force that tell where the group can have been; none where no group is asked about. */
  readonly claims: Claim[] = $derived.by(() => {
    const { reach, claims, story } = this.#replay
    return reach === null ? [] : claimsConcerning(reach, claims, story.groups)
  })

  /** The moment looked at, ms: now, or where it last was looked at while the clock runs. */
  readonly #at: number = $derived.by(() => {
    const { now, playing, speed } = this.#replay
    const grain = (speed * 1000) / looks
    return playing ? Math.floor(now / grain) * grain : now
  })

  /** Where it can have been by the moment, each reckoned once for the same claims and top speed. */
  readonly #reckon: ((at: number) => Reach) | null = $derived.by(() => {
    const [{ shapes, topSpeed, story }, claims, program] = [
      this.#replay,
      this.claims,
      this.#program,
    ]
    if (program === null || program === 'failed' || shapes === null) return null
    const known = new Map<number, Reach>()
    return (at) => {
      const found = known.get(at) ?? program.reachAt(claims, shapes, at, topSpeed, story.window)
      known.set(at, found)
      return found
    }
  })

  /** Null where the reader asks about no group. */
  readonly reached: Reached | null = $derived.by(() => {
    if (this.#replay.reach === null) return null
    if (this.#program === null) void this.fetch()
    if (this.#program === 'failed') return { kind: 'failed' }
    return this.#reckon?.(this.#at) ?? { kind: 'waiting' }
  })

  /** Fetches the program, again where it did not arrive. */
  async fetch(): Promise<void> {
    if (this.#fetching) return
    this.#fetching = true
    this.#program = await import('../core/analysis/space-time-prism.ts').catch(
      () => 'failed' as const,
    )
    this.#fetching = false
  }
}
