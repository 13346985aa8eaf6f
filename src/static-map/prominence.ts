import { groupBy } from '../core/collections/group-by.ts'
import type { Story } from '../core/story/story.ts'
import { precisionOf } from '../core/summary/place.ts'
import { shownAs, type Prominence as ClaimProminence } from '../core/summary/prominence.ts'
import { isCertain, stateAt } from '../core/time/when.ts'
import { layerOf } from '../layers/index.ts'
import { landscape } from '../layers/tint.ts'
import type { Choices } from '../replay/choices.svelte.ts'
import type { Evidence } from '../replay/evidence.svelte.ts'
import type { Mark } from './marks.ts'

/** What of a reader's choices a drawing shows. */
export type ShownChoices = {
  readonly choices: Readonly<Pick<Choices, 'hidden' | 'selected' | 'everything'>>
  /** Claims that the reader points at in words, by id. */
  readonly highlighted?: readonly string[]
}

/** How much a mark stands out at a moment. What is absent is drawn without ink, so that it can come back. */
export type MarkProminence = {
  /** `now`: it answers where, or has just happened; `open`: it may hold by now; `quiet`: of before; `none`: not drawn. */
  strength: 'now' | 'open' | 'quiet' | 'none'
  /** Certain by now in time, if the report is right. */
  solid: boolean
  /** One of several places that reports name: "or". */
  rival: boolean
  /** Traced: the reader reads about it, or points at its words. */
  selected: boolean
  /** Left out by what the reader chose, not by the clock. */
  hidden: boolean
}

type Moment = ShownChoices & { readonly story: Pick<Story, 'legs'>; readonly evidence: Evidence }

const strengths: Record<ClaimProminence, MarkProminence['strength']> = {
  now: 'now',
  possible: 'open',
  // The way that led here is told by signs and days; the areas on it are drawn where everything is asked for.
  before: 'none',
  folded: 'none',
  absent: 'none',
  later: 'none',
}
const order: readonly MarkProminence['strength'][] = ['now', 'open', 'quiet', 'none']

/**
 * How much each mark stands out at a moment. All of it is read from the evidence at once: where nothing is
 * rendered for a browser, what is derived is derived anew at every look.
 */
export function prominenceIn({ story, evidence, choices, highlighted = [] }: Moment) {
  const { claims, summary } = evidence
  const { hidden, everything } = choices
  const inForce = new Map(claims.map((claim) => [claim.id, claim]))
  const traced = new Set([choices.selected, ...highlighted].filter((id) => inForce.has(id ?? '')))
  const rivals = new Set(
    summary.groups
      .filter((group) => group.rivals.length > 1)
      .flatMap((group) => group.rivals.flatMap((rival) => rival.claims.map(({ id }) => id))),
  )
  /** Between two areas nothing is drawn: a line would begin and end at points that nobody reported. */
  const isPoint = (id: string) => {
    const claim = inForce.get(id)
    return claim !== undefined && precisionOf(claim.where) === 'point'
  }
  const drawnLegs = new Set(
    story.legs
      .filter(({ from, to }) => everything || (isPoint(from) && isPoint(to)))
      .filter(({ id }) => evidence.legInk(id) !== 'none')
      .map(({ id }) => id),
  )
  const naming = groupBy(
    claims.flatMap(({ id, where }) =>
      [...new Set([where.place, where.shape])].map((place) => ({ id, place })),
    ),
    ({ place }) => place,
  )
  /**
   * An area or a stretch of road of the story's own is drawn once something is reported there; one as wide as a
   * desert while that is of now, for it is in words else.
   */
  const ofGround = (key: string, km2: number | null): MarkProminence['strength'] => {
    const named = naming.get(key)
    if (!named || everything || km2 === null) return 'now'
    const all = named.map(({ id }) => summary.prominence.get(id) ?? 'absent')
    if (all.includes('before') || all.includes('now')) return km2 < landscape ? 'now' : 'none'
    return 'none'
  }
  /** What may hold by now somewhere in a landscape is on the card: its outline would say no more. */
  const isVague = (strength: MarkProminence['strength'], km2: number | null) =>
    strength === 'open' && !everything && (km2 ?? 0) >= landscape
  const legs = new Set(story.legs.map(({ id }) => id))
  const strengthOf = (id: string) => {
    const shown = shownAs(summary.prominence.get(id) ?? 'absent', everything)
    return everything && shown === 'before' ? 'quiet' : strengths[shown]
  }

  return ({
    layer,
    key,
    tier,
    km2,
    claims: ids,
  }: Pick<Mark, 'layer' | 'key' | 'claims' | 'tier' | 'km2'>): MarkProminence => {
    const shown = ids.filter((id) => inForce.has(id))
    const all = shown.map(strengthOf)
    const selected = shown.some((id) => traced.has(id))
    const isNamed = tier === undefined || evidence.onMap.isNamed({ id: key, tier })
    const isGround = ids.length === 0 && !legs.has(key)
    const ofLeg = drawnLegs.has(key) ? 'quiet' : 'none'
    return {
      strength:
        isGround || !layerOf(layer).inked
          ? ofGround(key, km2)
          : legs.has(key)
            ? ofLeg
            : (order.find((one) => all.includes(one) && !isVague(one, km2)) ?? 'none'),
      solid: shown.some((id) => isCertain(stateAt(inForce.get(id)?.when ?? null, summary.now))),
      rival: shown.some((id) => rivals.has(id)),
      selected,
      hidden: hidden.includes(layer) || (ids.length > 0 && shown.length === 0) || !isNamed,
    }
  }
}
