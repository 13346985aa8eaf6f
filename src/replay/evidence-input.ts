import type { Shapes } from '../core/story/claim.ts'
import type { SpatialRelations } from '../core/summary/place.ts'
import type { Story } from '../core/story/story.ts'
import { choicesBut, type Choices } from './choices.svelte.ts'
import type { Clock } from './clock.svelte.ts'

/** What evidence follows from: a story, the reader's choices and the clock. All three may change. */
export type EvidenceInput = {
  readonly story: Story
  /** Null until they have arrived. */
  readonly shapes: Shapes | null
  /** How places lie to one another, where that is known without their geometries. */
  readonly spatial: SpatialRelations | null
  readonly choices: Readonly<Choices>
  readonly clock: Pick<Clock, 'now' | 'today' | 'stop'>
}

/** The same, as these accounts tell it. */
export const withAccounts = (given: EvidenceInput, accounts: readonly string[]): EvidenceInput => ({
  get story() {
    return given.story
  },
  get shapes() {
    return given.shapes
  },
  get spatial() {
    return given.spatial
  },
  choices: choicesBut(given.choices, { accounts }),
  clock: given.clock,
})
