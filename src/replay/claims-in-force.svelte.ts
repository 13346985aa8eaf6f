import { asToldBy, toldBy } from '../core/analysis/account.ts'
import type { Cite, Claim, Shapes, Tier } from '../core/story/claim.ts'
import { applyFilter, asksNothing, filterContext, type Filter } from '../core/filter/filter.ts'
import {
  claimsInForce,
  isInTier,
  type HiddenBy,
  type SecondClock,
  type TierChoice,
} from '../core/analysis/choices.ts'
import { Lookup } from '../core/analysis/story-index.ts'
import { once } from '../core/collections/memoize.ts'
import {
  certainFrom,
  knowledgeAt,
  knownBy,
  publicationTurns,
  publishedBy,
  type Knowledge,
  type Publication,
} from '../core/analysis/publication.ts'
import type { Story } from '../core/story/story.ts'
import { stateAt, type State } from '../core/time/when.ts'

const publishedIn = once(({ sources }: Story) => publicationTurns(sources))

/** Which claims are in force: those that the reader's choices leave, one after the other. */
export abstract class InForce extends Lookup {
  /** The moment, ms. */
  abstract now: number
  abstract tier: TierChoice
  abstract known: SecondClock
  /** Ids of accounts; none: everyone's. */
  abstract accounts: readonly string[]
  abstract filter: Filter
  /** Null until they have arrived. */
  abstract shapes: Shapes | null
  /** The last moment at which any state changed. */
  abstract readonly era: number

  /** What is replayed. A lesson replaces it, scene by scene, with what has been met of it. */
  story: Story

  constructor(story: Story) {
    super()
    this.story = $state.raw(story)
  }

  /** The second clock, ms; null where everything published counts. */
  readonly knownAt: number | null = $derived.by(() =>
    this.known === 'now' ? this.now : this.known,
  )
  /** The last moment up to then at which anything came out: knowledge changes with it, not with every frame. */
  readonly #knownSince: number | null = $derived.by(() => {
    const { knownAt } = this
    if (knownAt === null) return null
    return publishedIn(this.story).findLast((at) => at <= knownAt) ?? -Infinity
  })

  /** Of the tier chosen. */
  readonly ofTier: Claim[] = $derived.by(() => claimsInForce(this.story.claims, this.tier))
  /** Of those, the accounts' chosen. */
  readonly told: Claim[] = $derived.by(() => toldBy(this.ofTier, this.accounts, this.accountIndex))
  /**
   * Of those, what was known by the second clock, and what was not yet. As told by an account, what
   * counts is when that account told it.
   */
  readonly knowledge: Knowledge = $derived.by(() => {
    const [since, { sources, begins }] = [this.#knownSince, this.story]
    if (since === null) return { known: this.told, possible: [], later: [] }
    const telling = this.told.map((claim) => asToldBy(claim, this.accounts, this.accountIndex))
    const { known, possible, later } = knowledgeAt(telling, sources, since, begins)
    const ids = new Set(known.map(({ id }) => id))
    return { known: this.told.filter(({ id }) => ids.has(id)), possible, later }
  })
  /** A claim with those of its citations alone that were out by the second clock. */
  asCited(claim: Claim): Claim {
    return this.knownAt === null ? claim : { ...claim, cites: this.citesOf(claim) }
  }

  /** What a filter leaves of some claims, going by the citations that were out. */
  #passing(claims: Claim[], filter: Filter, stateOf: (claim: Claim) => State) {
    const context = filterContext(this.story, this.shapes ?? {}, stateOf)
    const cited = claims.map((claim) => this.asCited(claim))
    const { shown, loosen } = applyFilter(cited, filter, context)
    const ids = new Set(shown.map(({ id }) => id))
    return { shown: claims.filter(({ id }) => ids.has(id)), loosen }
  }

  readonly #filtered = $derived.by(() => {
    const { era, filter, knowledge } = this
    if (asksNothing(filter)) return null
    return this.#passing(knowledge.known, filter, ({ when }) => stateAt(when, era))
  })
  /** The claims in force: everything on map, axis, list and card follows from these. */
  readonly claims: Claim[] = $derived(this.#filtered?.shown ?? this.knowledge.known)
  /** The one criterion of the filter without which most would show. */
  readonly loosen = $derived(this.#filtered?.loosen ?? null)
  readonly #known = $derived(new Set(this.knowledge.known.map(({ id }) => id)))
  readonly #inForce = $derived(new Set(this.claims.map(({ id }) => id)))

  /**
   * The claims that make the clock stop, and from when on each may: under a second clock that is
   * locked to the first, not before it had come out. What a filter asks of states does not move stops.
   */
  protected readonly stopping: { claims: Claim[]; from: (claim: Claim) => number } = $derived.by(
    () => {
      const locked = this.known === 'now'
      const all = locked ? this.told : this.knowledge.known
      const from = (claim: Claim) => (locked ? this.certainFrom(claim) : -Infinity)
      if (asksNothing(this.filter)) return { claims: all, from }
      const filter = { ...this.filter, states: [] }
      return { claims: this.#passing(all, filter, () => 'undated').shown, from }
    },
  )

  isShown(id: string): boolean {
    return this.#inForce.has(id)
  }

  /** The citations of a claim that count: those published by the second clock. */
  citesOf({ cites }: Claim): Cite[] {
    return this.knownAt === null ? cites : cites.filter(({ source }) => this.isOut(source))
  }

  /** Whether a claim had been published at the moment shown. */
  publicationOf(claim: Claim): Publication {
    return knownBy(claim, this.sourcesById, this.now, this.story.begins)
  }

  /** From when on (ms) a claim is certainly published, by these accounts; never: Infinity. */
  certainFrom(claim: Claim, accounts = this.accounts): number {
    return certainFrom(asToldBy(claim, accounts, this.accountIndex), this.sourcesById)
  }

  /** True where a source had certainly come out by the second clock. */
  isOut(source: string): boolean {
    const since = this.#knownSince
    const { begins } = this.story
    return since === null || publishedBy(this.source(source), since, begins) === 'certainly'
  }

  /** Which choice hides a claim or a source; null where it is in force, or is neither. */
  hiddenBy(id: string): HiddenBy | null {
    const claim = this.claim(id)
    if (claim) {
      if (this.isShown(id)) return null
      if (!isInTier(claim.tier, this.tier)) return 'tier'
      if (!this.told.some((one) => one.id === id)) return 'account'
      return this.#known.has(id) ? 'filter' : 'known'
    }
    const source = this.source(id)
    if (!source) return null
    if (!isInTier(source.tier, this.tier)) return 'tier'
    return this.isOut(id) ? null : 'known'
  }

  /**
   * The places, roads and areas that are named, by id, one word each: only where the reader asked
   * for one account, or for what was known by a moment, must a claim name them. One text, so that
   * what depends on it changes only with it.
   */
  readonly #named: string | null = $derived.by(() => {
    if (this.known === null && this.accounts.length === 0) return null
    const ids = this.knowledge.known.flatMap(({ where }) => [
      where.place,
      where.toward,
      where.shape,
    ])
    return [...new Set(ids)].sort().join(' ')
  })
  /** What is merely meant, by id: it has no state by which the map could leave it out. */
  readonly #meant: string = $derived.by(() =>
    this.claims
      .filter(({ kind }) => kind === 'destination')
      .map(({ id }) => id)
      .join(' '),
  )
  /** What the map draws: ink leaves out the claims that happen, and legs, while they are not in force. */
  readonly drawn: Pick<Story, 'claims' | 'places' | 'roads' | 'legs'> = $derived.by(() => {
    const { claims, places, roads, legs } = this.story
    const meant = new Set(this.#meant.split(' '))
    return {
      claims: claims.filter(
        ({ id, kind, tier }) =>
          isInTier(tier, this.tier) && (kind !== 'destination' || meant.has(id)),
      ),
      places: places.filter((place) => this.isNamed(place)),
      roads: roads.filter((road) => this.isNamed(road)),
      legs: legs.filter(({ tier }) => isInTier(tier, this.tier)),
    }
  })

  /** True for a place or road of the tier that is drawn: one that a claim names, where one must. */
  isNamed({ id, tier }: { id: string; tier: Tier }): boolean {
    return isInTier(tier, this.tier) && (this.#named?.split(' ').includes(id) ?? true)
  }
}
