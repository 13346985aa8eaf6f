import { citedBy, claimsBy } from '../core/analysis/account.ts'
import { claimsInForce } from '../core/analysis/choices.ts'
import { knowledgeAt, type Knowledge } from '../core/analysis/publication.ts'
import type { StoryIndex } from '../core/analysis/story-index.ts'
import type { Claim } from '../core/story/claim.ts'
import type { Source } from '../core/story/story.ts'
import type { Text } from '../core/text/text.ts'
import type { EvidenceInput } from './evidence-input.ts'
import type { Publications } from './publications.svelte.ts'

/** The claims that tier, accounts and second clock leave, one after the other, whatever a filter asks. */
export class WeighedClaims {
  readonly #given: EvidenceInput
  readonly #index: StoryIndex
  readonly #published: Publications

  constructor(given: EvidenceInput, index: StoryIndex, published: Publications) {
    this.#given = given
    this.#index = index
    this.#published = published
  }

  /** Of the tier chosen. */
  readonly ofTier: Claim[] = $derived.by(() => {
    const { story, choices } = this.#given
    return claimsInForce(story.claims, choices.tier)
  })
  /** Of those, the accounts' chosen. */
  readonly ofAccounts: Claim[] = $derived.by(() =>
    claimsBy(this.ofTier, this.#given.choices.accounts, this.#index.accountIndex),
  )
  /**
   * Of those, what was known by the second clock, and what was not yet. As told by an account, what
   * counts is when that account told it.
   */
  readonly knowledge: Knowledge = $derived.by(() => {
    const [since, { choices, story }] = [this.#published.knownSince, this.#given]
    if (since === null) return { known: this.ofAccounts, possible: [], later: [] }
    const telling = this.ofAccounts.map((claim) =>
      citedBy(claim, choices.accounts, this.#index.accountIndex),
    )
    const { known, possible, later } = knowledgeAt(telling, story.sources, since, story.begins)
    const ids = new Set(known.map(({ id }) => id))
    return { known: this.ofAccounts.filter(({ id }) => ids.has(id)), possible, later }
  })
  /** What was known, by id. */
  readonly byId: ReadonlyMap<string, Claim> = $derived(
    new Map(this.knowledge.known.map((claim) => [claim.id, claim])),
  )

  has(id: string): boolean {
    return this.byId.has(id)
  }

  /**
   * What is said of a source's leaning: nothing, where that rests on a claim which is not weighed (its
   * id stands in the text).
   */
  alignmentOf({ alignment }: Source): Text {
    const named = alignment.en.match(/[A-Z]+-?\d+[a-z]?/g) ?? []
    return named.every((id) => !this.#index.claim(id) || this.has(id)) ? alignment : { en: '' }
  }
}
