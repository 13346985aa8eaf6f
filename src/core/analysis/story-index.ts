import type { Claim } from '../story/claim.ts'
import { accountIndex, type AccountIndex } from './account.ts'
import { memoize } from '../collections/memoize.ts'
import { byId } from './publication.ts'
import type { Disagreement, Group, Origin, Place, Source, Story } from '../story/story.ts'

/** What an id of a story stands for. */
export type Selected = { kind: 'claim' | 'source' | 'group' | 'disagreement'; id: string }

type Id = string | null | undefined

const claimsOf = memoize(
  ({ claims }: Story): ReadonlyMap<string, Claim> =>
    new Map(claims.map((claim) => [claim.id, claim])),
)

const accountsOf = memoize(accountIndex)
const sourcesOf = memoize(({ sources }: Story) => byId(sources))

/** The parts of a story by id; null where it has no such part. */
export class StoryIndex {
  readonly #of: { readonly story: Story }

  /** `of` holds the story, and may replace it. */
  constructor(of: { readonly story: Story }) {
    this.#of = of
  }

  get accountIndex(): AccountIndex {
    return accountsOf(this.#of.story)
  }
  get sourcesById(): ReadonlyMap<string, Source> {
    return sourcesOf(this.#of.story)
  }

  claim(id: Id): Claim | null {
    return claimsOf(this.#of.story).get(id ?? '') ?? null
  }
  source(id: Id): Source | null {
    return this.sourcesById.get(id ?? '') ?? null
  }
  origin(id: Id): Origin | null {
    return this.#of.story.origins.find((origin) => origin.id === id) ?? null
  }
  group(id: Id): Group | null {
    return this.#of.story.groups.find((group) => group.id === id) ?? null
  }
  disagreement(id: Id): Disagreement | null {
    return this.#of.story.disagreements.find((one) => one.id === id) ?? null
  }
  place(id: Id): Place | null {
    return this.#of.story.places.find((place) => place.id === id) ?? null
  }

  /** What an id stands for, or null where the story has no such thing. */
  find(id: string | null): Selected | null {
    if (id === null) return null
    if (this.claim(id)) return { kind: 'claim', id }
    if (this.source(id)) return { kind: 'source', id }
    if (this.group(id)) return { kind: 'group', id }
    return this.disagreement(id) ? { kind: 'disagreement', id } : null
  }
}
