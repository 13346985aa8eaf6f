import { supersededAt } from '../core/analysis/group-status.ts'
import type { BroughtFile, BroughtReport } from '../core/story/brought-report.ts'
import type { Claim, Shapes } from '../core/story/claim.ts'
import { stateAt, type State } from '../core/time/when.ts'

/**
 * The reader's own reports: beside those of the story, on the same clock, and in nothing that the page says of
 * them. They are in the memory of this page alone, and in no address.
 */
export class Brought {
  files: readonly BroughtFile[] = $state.raw([])
  /** The report that is pointed at, by its id. */
  picked: string | null = $state(null)
  readonly #clock: { readonly now: number }
  #count = 0

  constructor(clock: { readonly now: number }) {
    this.#clock = clock
  }

  readonly reports: readonly BroughtReport[] = $derived(
    this.files.flatMap(({ reports }) => reports),
  )
  readonly claims: readonly Claim[] = $derived(this.reports.map(({ claim }) => claim))
  readonly shapes: Shapes = $derived(
    Object.assign({}, ...this.files.map(({ shapes }) => shapes)) as Shapes,
  )

  /** Instants at which any state changes, in order. */
  readonly #turns: number[] = $derived.by(() => {
    const all = this.claims.flatMap(({ when }) =>
      when ? [when.floor, when.floor + 1, when.latest] : [],
    )
    return [...new Set(all.filter((at) => at !== null))].sort((a, b) => a - b)
  })
  readonly #era: number = $derived(this.#turns.findLast((at) => at <= this.#clock.now) ?? -Infinity)
  readonly states: ReadonlyMap<string, State> = $derived.by(
    () => new Map(this.claims.map(({ id, when }) => [id, stateAt(when, this.#era)])),
  )
  /** Reports that a later one of the same group replaces by now. */
  readonly superseded: ReadonlySet<string> = $derived.by(() =>
    supersededAt(this.claims, [], [], this.#era),
  )

  /** What begins the ids of the next file's reports. */
  nextPrefix(): string {
    this.#count++
    return `brought-${this.#count}-`
  }
  add(file: BroughtFile): void {
    this.files = [...this.files, file]
  }
  remove(file: BroughtFile): void {
    this.files = this.files.filter((one) => one !== file)
    this.picked = null
  }
  has(id: string): boolean {
    return this.states.has(id)
  }
}
