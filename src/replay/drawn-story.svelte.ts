import { isInTier } from '../core/analysis/choices.ts'
import type { Claim, Tier } from '../core/story/claim.ts'
import type { Story } from '../core/story/story.ts'
import type { EvidenceInput } from './evidence-input.ts'
import type { WeighedClaims } from './weighed-claims.svelte.ts'

/** The parts of a story that a map draws. */
export type Drawn = Pick<Story, 'claims' | 'places' | 'roads' | 'legs'>

/** What the map draws of a story: ink leaves out the claims that happen, and legs, while they are not in force. */
export class DrawnStory {
  readonly #given: EvidenceInput
  readonly #weighed: WeighedClaims
  readonly #inForce: () => Claim[]

  constructor(given: EvidenceInput, weighed: WeighedClaims, inForce: () => Claim[]) {
    this.#given = given
    this.#weighed = weighed
    this.#inForce = inForce
  }

  /**
   * The places, roads and areas that are named, by id, one word each: only where the reader asked
   * for one account, or for what was known by a moment, must a claim name them. One text, so that
   * what depends on it changes only with it.
   */
  readonly #named: string | null = $derived.by(() => {
    const { known, accounts } = this.#given.choices
    if (known === null && accounts.length === 0) return null
    const ids = this.#weighed.knowledge.known.flatMap(({ where }) => [
      where.place,
      where.toward,
      where.shape,
    ])
    return [...new Set(ids)].sort().join(' ')
  })
  /** What is merely meant, by id: it has no state by which the map could leave it out. */
  readonly #meant: string = $derived.by(() =>
    this.#inForce()
      .filter(({ kind }) => kind === 'destination')
      .map(({ id }) => id)
      .join(' '),
  )

  readonly drawn: Drawn = $derived.by(() => {
    const { story, choices } = this.#given
    const meant = new Set(this.#meant.split(' '))
    return {
      claims: story.claims.filter(
        ({ id, kind, tier }) =>
          isInTier(tier, choices.tier) && (kind !== 'destination' || meant.has(id)),
      ),
      places: story.places.filter((place) => this.isNamed(place)),
      roads: story.roads.filter((road) => this.isNamed(road)),
      legs: story.legs.filter(({ tier }) => isInTier(tier, choices.tier)),
    }
  })

  /** True for a place or road of the tier that is drawn: one that a claim names, where one must. */
  isNamed({ id, tier }: { id: string; tier: Tier }): boolean {
    const { tier: chosen } = this.#given.choices
    return isInTier(tier, chosen) && (this.#named?.split(' ').includes(id) ?? true)
  }

  /** True where anything weighed stands in a file: a claim, or a place, road or leg that is drawn. */
  stands(layer: string): boolean {
    const { places, roads, legs } = this.drawn
    const { known } = this.#weighed.knowledge
    const between = legs.filter(({ from, to }) => this.#weighed.has(from) && this.#weighed.has(to))
    return [...known, ...places, ...roads, ...between].some((one) => one.layer === layer)
  }
}
