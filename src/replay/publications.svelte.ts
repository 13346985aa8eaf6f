import { citedBy } from '../core/analysis/account.ts'
import {
  certainFrom,
  knownBy,
  publicationChanges,
  publishedBy,
  type Publication,
} from '../core/analysis/publication.ts'
import type { StoryIndex } from '../core/analysis/story-index.ts'
import { memoize } from '../core/collections/memoize.ts'
import type { Cite, Claim } from '../core/story/claim.ts'
import type { Story } from '../core/story/story.ts'
import type { EvidenceInput } from './evidence-input.ts'

const turnsIn = memoize(({ sources }: Story) => publicationChanges(sources))

/** What had been published: by the second clock, where the reader has set one, and by the first. */
export class Publications {
  readonly #given: EvidenceInput
  readonly #index: StoryIndex

  constructor(given: EvidenceInput, index: StoryIndex) {
    this.#given = given
    this.#index = index
  }

  /** The second clock, ms; null where everything published counts. */
  readonly knownAt: number | null = $derived.by(() => {
    const { choices, clock } = this.#given
    return choices.known === 'now' ? clock.now : choices.known
  })
  /** The last moment up to then at which anything came out: knowledge changes with it, not with every frame. */
  readonly knownSince: number | null = $derived.by(() => {
    const { knownAt } = this
    if (knownAt === null) return null
    return turnsIn(this.#given.story).findLast((at) => at <= knownAt) ?? -Infinity
  })

  /** True where a source had certainly come out by the second clock. */
  isOut(source: string): boolean {
    const since = this.knownSince
    const { begins } = this.#given.story
    return since === null || publishedBy(this.#index.source(source), since, begins) === 'certainly'
  }

  /** The citations of a claim that count: those published by the second clock. */
  citesOf({ cites }: Claim): Cite[] {
    return this.knownAt === null ? cites : cites.filter(({ source }) => this.isOut(source))
  }

  /** A claim with those of its citations alone that were out by the second clock. */
  asCited(claim: Claim): Claim {
    return this.knownAt === null ? claim : { ...claim, cites: this.citesOf(claim) }
  }

  /** Whether a claim had been published at the moment shown. */
  stateOf(claim: Claim): Publication {
    const { clock, story } = this.#given
    return knownBy(claim, this.#index.sourcesById, clock.now, story.begins)
  }

  /** From when on (ms) a claim is certainly published, by these accounts; never: Infinity. */
  certainFrom(claim: Claim, accounts = this.#given.choices.accounts): number {
    return certainFrom(citedBy(claim, accounts, this.#index.accountIndex), this.#index.sourcesById)
  }
}
