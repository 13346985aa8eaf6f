import type { Position } from 'geojson'
import { isInTier, type HiddenBy } from '../core/analysis/choices.ts'
import {
  contestedAt,
  inkOf,
  standingAt,
  supersededAt,
  type Ink,
} from '../core/analysis/group-status.ts'
import { StoryIndex } from '../core/analysis/story-index.ts'
import { standingMarks, type StandingMark } from '../core/drawing/last-known-marks.ts'
import { happens, type Claim } from '../core/story/claim.ts'
import type { MomentSummary } from '../core/summary/moment-summary.ts'
import type { Group } from '../core/story/story.ts'
import type { Lang } from '../core/text/text.ts'
import type { TimeWords } from '../core/time/format-time.ts'
import { stateAt, type State } from '../core/time/when.ts'
import { Disagreements } from './disagreements.svelte.ts'
import { DrawnStory, type Drawn } from './drawn-story.svelte.ts'
import { FilteredClaims } from './filtered-claims.svelte.ts'
import type { EvidenceInput } from './evidence-input.ts'
import { Publications } from './publications.svelte.ts'
import { SummaryState } from './summary.svelte.ts'
import { WeighedClaims } from './weighed-claims.svelte.ts'

/** What follows, at one moment, from the claims that a reader has chosen to weigh. */
export class Evidence {
  readonly #given: EvidenceInput
  readonly index: StoryIndex
  readonly published: Publications
  readonly weighed: WeighedClaims
  readonly filtered: FilteredClaims
  readonly disagreements: Disagreements
  readonly onMap: DrawnStory
  readonly #summing: SummaryState

  constructor(given: EvidenceInput) {
    this.#given = given
    this.index = new StoryIndex(given)
    this.published = new Publications(given, this.index)
    this.weighed = new WeighedClaims(given, this.index, this.published)
    this.filtered = new FilteredClaims(given, this.weighed, this.published, () => this.era)
    this.disagreements = new Disagreements(given, this.weighed)
    this.#summing = new SummaryState(given, this)
    this.onMap = new DrawnStory(given, this.weighed, () => this.claims)
  }

  get story() {
    return this.#given.story
  }
  get shapes() {
    return this.#given.shapes
  }

  /** Instants at which any state changes, in order. */
  readonly #turns: number[] = $derived.by(() => {
    const all = this.story.claims.flatMap(({ when }) =>
      when ? [when.floor, when.floor + 1, when.begunBy, when.endsFrom, when.latest] : [],
    )
    return [...new Set(all.filter((at) => at !== null))].sort((a, b) => a - b)
  })
  /** The last of them that the clock has reached, ms: states depend on this, not on every frame's `now`. */
  readonly era: number = $derived(
    this.#turns.findLast((at) => at <= this.#given.clock.now) ?? -Infinity,
  )

  /** The claims in force: everything on map, axis, list and card follows from these. */
  get claims(): Claim[] {
    return this.filtered.claims
  }
  readonly #inForce = $derived(new Set(this.claims.map(({ id }) => id)))

  /** What a map draws. */
  get drawn(): Drawn {
    return this.onMap.drawn
  }

  isShown(id: string): boolean {
    return this.#inForce.has(id)
  }

  readonly states: Map<string, State> = $derived.by(() => {
    const { era } = this
    return new Map(this.claims.map(({ id, when }) => [id, stateAt(when, era)]))
  })
  readonly superseded: Set<string> = $derived.by(() =>
    supersededAt(this.claims, this.story.groups, this.story.relations, this.era),
  )
  readonly contested: Set<string> = $derived.by(() =>
    contestedAt(this.claims, this.story.relations, this.superseded, this.era),
  )
  readonly inks: Map<string, Ink> = $derived.by(() => {
    const { states, superseded, contested } = this
    const ink = ({ id }: Claim) =>
      inkOf(states.get(id) ?? 'undated', superseded.has(id), contested.has(id))
    return new Map(this.claims.filter(happens).map((claim) => [claim.id, ink(claim)]))
  })
  /** Each group that any report puts somewhere, with its last report or reports. */
  readonly standings = $derived.by(() => {
    const { claims, superseded, era } = this
    return this.story.groups
      .map((group) => standingAt(group, claims, superseded, era))
      .filter(({ reports }) => reports.length > 0)
  })

  state(id: string): State {
    return this.states.get(id) ?? 'undated'
  }

  /** What map, axis, card and sentence show of the moment; worked out once for all the time that it holds. */
  get summary(): MomentSummary {
    return this.#summing.summary
  }

  /** Where the groups were last reported, as it is marked on a map. */
  marks(
    positionOf: (claim: Claim) => Position | null,
    words: TimeWords,
    lang: Lang,
  ): StandingMark[] {
    const { standings, inks, story } = this
    const { today } = this.#given.clock
    return standingMarks({ standings, inks, today, zone: story.zone }, positionOf, words, lang)
  }

  /** A leg is drawn from the moment both its reports are possible, and fades with the later one. */
  legInk(id: string): Ink {
    const leg = this.story.legs.find((one) => one.id === id)
    if (!leg || !isInTier(leg.tier, this.#given.choices.tier)) return 'none'
    const [from, to] = [this.inks.get(leg.from) ?? 'none', this.inks.get(leg.to) ?? 'none']
    return from === 'none' ? 'none' : to
  }

  /**
   * Which choice hides a claim, source, group or disagreement; null where it is in force, or is none of
   * them. Of a group or a disagreement too little may be left to be one.
   */
  hiddenBy(id: string): HiddenBy | null {
    const { tier, known } = this.#given.choices
    const [claim, source] = [this.index.claim(id), this.index.source(id)]
    if (claim) return this.#hiding(claim)
    if (source && !isInTier(source.tier, tier)) return 'tier'
    if (source) return this.published.isOut(id) ? null : 'known'
    const [disagreement, group] = [this.index.disagreement(id), this.index.group(id)]
    if (disagreement && !this.disagreements.isOpen(disagreement)) return this.#narrowed
    return group && known !== null && !this.#isKnown(group) ? 'known' : null
  }

  /** False for a claim, source, group or disagreement that the reader's choices leave out. */
  isInForce(id: string): boolean {
    return this.hiddenBy(id) === null
  }

  #hiding({ id, tier }: Claim): HiddenBy | null {
    if (this.isShown(id)) return null
    if (!isInTier(tier, this.#given.choices.tier)) return 'tier'
    if (!this.weighed.ofAccounts.some((one) => one.id === id)) return 'account'
    return this.weighed.has(id) ? 'filter' : 'known'
  }

  /** The latest of the choices that leave out claims whatever a filter asks. */
  get #narrowed(): HiddenBy | null {
    const { tier, known, accounts } = this.#given.choices
    if (known !== null) return 'known'
    if (accounts.length > 0) return 'account'
    return tier === 'all' ? null : 'tier'
  }

  #isKnown({ id, claims }: Group): boolean {
    return this.weighed.knowledge.known.some((one) => one.about === id || claims.includes(one.id))
  }
}
