import { applyFilter, asksNothing, filterContext, type Filter } from '../core/filter/filter.ts'
import type { Claim } from '../core/story/claim.ts'
import { stateAt, type State } from '../core/time/when.ts'
import type { EvidenceInput } from './evidence-input.ts'
import type { Publications } from './publications.svelte.ts'
import type { WeighedClaims } from './weighed-claims.svelte.ts'

/** The claims weighed that a filter leaves, going by the citations that were out. */
export class FilteredClaims {
  readonly #given: EvidenceInput
  readonly #weighed: WeighedClaims
  readonly #published: Publications
  readonly #era: () => number

  /** `era` answers the last moment (ms) at which any state changed. */
  constructor(
    given: EvidenceInput,
    weighed: WeighedClaims,
    published: Publications,
    era: () => number,
  ) {
    this.#given = given
    this.#weighed = weighed
    this.#published = published
    this.#era = era
  }

  #passing(claims: Claim[], filter: Filter, stateOf: (claim: Claim) => State) {
    const { story, shapes } = this.#given
    const context = filterContext(story, shapes ?? {}, stateOf)
    const cited = claims.map((claim) => this.#published.asCited(claim))
    const { shown, loosen } = applyFilter(cited, filter, context)
    const ids = new Set(shown.map(({ id }) => id))
    return { shown: claims.filter(({ id }) => ids.has(id)), loosen }
  }

  readonly #filtered = $derived.by(() => {
    const [era, { filter }, { knowledge }] = [this.#era(), this.#given.choices, this.#weighed]
    if (asksNothing(filter)) return null
    return this.#passing(knowledge.known, filter, ({ when }) => stateAt(when, era))
  })
  readonly claims: Claim[] = $derived.by(
    () => this.#filtered?.shown ?? this.#weighed.knowledge.known,
  )
  /** The one criterion of the filter without which most would show. */
  readonly loosen = $derived.by(() => this.#filtered?.loosen ?? null)

  /**
   * The claims that make the clock stop, and from when on (ms) each may: under a second clock that is
   * locked to the first, not before it had come out. What a filter asks of states does not move stops.
   */
  readonly stopping: { claims: Claim[]; from: (claim: Claim) => number } = $derived.by(() => {
    const { choices } = this.#given
    const locked = choices.known === 'now'
    const all = locked ? this.#weighed.ofAccounts : this.#weighed.knowledge.known
    const from = (claim: Claim) => (locked ? this.#published.certainFrom(claim) : -Infinity)
    if (asksNothing(choices.filter)) return { claims: all, from }
    const filter = { ...choices.filter, states: [] }
    return { claims: this.#passing(all, filter, () => 'undated').shown, from }
  })
}
