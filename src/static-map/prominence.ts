import { strongest, type Ink } from '../core/analysis/group-status.ts'
import type { Story } from '../core/story/story.ts'
import type { Choices } from '../replay/choices.svelte.ts'
import type { Clock } from '../replay/clock.svelte.ts'
import type { Evidence } from '../replay/evidence.svelte.ts'
import type { Mark } from './marks.ts'

/** What of a reader's choices a drawing shows, and of the clock beside its moment. */
export type Shown = {
  readonly choices: Readonly<Pick<Choices, 'hidden' | 'selected'>>
  readonly clock: Readonly<Pick<Clock, 'untouched'>>
}

/** How much a mark stands out at a moment. What is absent is drawn without ink, so that it can come back. */
export type Prominence = {
  ink: Ink | 'ghost'
  /** Traced: the reader reads about it. */
  selected: boolean
  /** Left out by what the reader chose, not by the clock. */
  hidden: boolean
}

type Moment = Shown & { readonly story: Pick<Story, 'legs'>; readonly evidence: Evidence }

/**
 * How much each mark stands out at a moment. All of it is read from the evidence at once: where nothing is
 * rendered for a browser, what is derived is derived anew at every look.
 */
export function prominenceIn({ story, evidence, choices, clock }: Moment) {
  const { inks, claims } = evidence
  const { hidden } = choices
  const { untouched } = clock
  const inForce = new Set(claims.map(({ id }) => id))
  const selected = inForce.has(choices.selected ?? '') ? choices.selected : null
  const ofLegs = new Map(story.legs.map(({ id }) => [id, evidence.legInk(id)]))

  return (mark: Pick<Mark, 'stem' | 'key' | 'claims' | 'tier'>): Prominence => {
    const { stem, key, tier } = mark
    const shown = mark.claims.filter((id) => inForce.has(id))
    const ink = ofLegs.get(key) ?? strongest(shown.map((id) => inks.get(id) ?? 'none'))
    const isNamed = tier === undefined || evidence.onMap.isNamed({ id: key, tier })
    return {
      // Before the reader has moved anything, the whole story is shown faint.
      ink: ink === 'none' && untouched && shown.length > 0 ? 'ghost' : ink,
      selected: selected !== null && shown.includes(selected),
      hidden: hidden.includes(stem) || (mark.claims.length > 0 && shown.length === 0) || !isNamed,
    }
  }
}
