import type { Position } from 'geojson'
import { happens, type Claim } from '../core/story/claim.ts'
import { addDays, dayOf, isMidnight, startOfDay } from '../core/time/time-zone.ts'
import { isOpen, valuesIn, type WeighedValue } from '../core/analysis/disagreement.ts'
import {
  contestedAt,
  inkOf,
  standingAt,
  supersededAt,
  type Ink,
} from '../core/analysis/group-status.ts'
import { isInTier, type HiddenBy } from '../core/analysis/choices.ts'
import { gapsOf, stopAt, stopsOf, type Gap, type Stop } from '../core/analysis/stops.ts'
import type { TimeWords } from '../core/time/format-time.ts'
import { standingMarks, type StandingMark } from '../core/drawing/last-known-marks.ts'
import type { Disagreement, Group, Source } from '../core/story/story.ts'
import type { Lang, Text } from '../core/text/text.ts'
import type { MomentSummary } from '../core/summary/moment-summary.ts'
import { stateAt, type State } from '../core/time/when.ts'
import { InForce } from './claims-in-force.svelte.ts'
import { Summing } from './summary.svelte.ts'

/** What follows, at one moment, from the claims that a reader has chosen to weigh. */
export abstract class Weighing extends InForce {
  readonly stops = $derived.by(() => {
    const { claims, from } = this.stopping
    return stopsOf(claims, this.story.begins, this.story.ends, from)
  })
  /** The silent days, of whatever a filter hides as well; after the second clock there is none, for nothing was known of any day yet. */
  readonly gaps: Gap[] = $derived.by(() => {
    const { zone, begins, ends } = this.story
    const until = Math.min(ends, this.#knownDay ?? Infinity)
    return gapsOf(this.knowledge.known, dayOf(begins, zone), addDays(dayOf(until, zone), -1), zone)
  })
  /** The start of the day that the second clock is in. */
  readonly #knownDay: number | null = $derived.by(() => {
    const { zone } = this.story
    return this.knownAt === null ? null : startOfDay(dayOf(this.knownAt, zone), zone)
  })

  /** Instants at which any state changes, in order. */
  readonly #turns: number[] = $derived.by(() => {
    const all = this.story.claims.flatMap(({ when }) =>
      when ? [when.floor, when.floor + 1, when.begunBy, when.endsFrom, when.latest] : [],
    )
    return [...new Set(all.filter((at) => at !== null))].sort((a, b) => a - b)
  })
  /** The last of them that `now` has reached: states depend on this, not on every frame's `now`. */
  readonly era: number = $derived(this.#turns.findLast((at) => at <= this.now) ?? -Infinity)
  /** The day that `now` is in, or that ends at it, on the story's clock. */
  readonly today: string = $derived.by(() => {
    const { zone } = this.story
    return dayOf(isMidnight(this.now, zone) ? this.now - 1 : this.now, zone)
  })

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
  /** The reports settled exactly now: what a step has just arrived at. */
  readonly stop = $derived.by(() => stopAt(this.stops, this.now))
  readonly #summing = new Summing(this)
  /** What map, axis, card and sentence show of the moment; worked out once for all the time that it holds. */
  get summary(): MomentSummary {
    return this.#summing.summary
  }
  /** The last stop reached, be it now or before. */
  readonly lastStop: Stop | null = $derived(
    this.stops.findLast((stop) => stop.at <= this.now) ?? null,
  )
  readonly gap: Gap | null = $derived(
    this.gaps.find(({ from, to }) => this.now > from && this.now <= to) ?? null,
  )

  readonly #weighed = $derived(new Map(this.knowledge.known.map((claim) => [claim.id, claim])))

  /** The values of a disagreement that the claims weighed leave; a filter does not cut it apart. */
  valuesOf(disagreement: Disagreement): WeighedValue[] {
    const whole = this.tier !== 'starting' && this.known === null && this.accounts.length === 0
    return valuesIn(disagreement, this.#weighed, whole)
  }

  /** The disagreements of the claims weighed: those of which two values or more are left. */
  readonly disagreements: Disagreement[] = $derived.by(() =>
    this.story.disagreements.filter((one) => isOpen(this.valuesOf(one))),
  )

  /** The disagreements that any of these claims is a value of. */
  disagreementsOf(claims: readonly Claim[]): Disagreement[] {
    const ids = new Set(claims.map((claim) => claim.id))
    return this.disagreements.filter(({ values }) =>
      values.some((value) => value.claims.some((id) => ids.has(id))),
    )
  }

  /** Why a disagreement or a group is hidden: too little of it is left to be one. */
  override hiddenBy(id: string): HiddenBy | null {
    const [disagreement, group] = [this.disagreement(id), this.group(id)]
    if (disagreement && !isOpen(this.valuesOf(disagreement))) return this.#narrowed
    if (group && this.known !== null && !this.#isKnown(group)) return 'known'
    return super.hiddenBy(id)
  }

  /** The latest of the choices that leave out claims whatever a filter asks. */
  get #narrowed(): HiddenBy | null {
    if (this.known !== null) return 'known'
    if (this.accounts.length > 0) return 'account'
    return this.tier === 'all' ? null : 'tier'
  }

  #isKnown({ id, claims }: Group): boolean {
    return this.knowledge.known.some((one) => one.about === id || claims.includes(one.id))
  }

  /**
   * What is said of a source's leaning: nothing, where that rests on a claim which is not weighed (its
   * id stands in the text).
   */
  alignmentOf({ alignment }: Source): Text {
    const named = alignment.en.match(/[A-Z]+-?\d+[a-z]?/g)?.filter((id) => this.claim(id)) ?? []
    return named.every((id) => this.isWeighed(id)) ? alignment : { en: '' }
  }

  /** True where a claim is left by tier, account and second clock, whatever a filter asks. */
  isWeighed(id: string): boolean {
    return this.#weighed.has(id)
  }

  /** True where anything weighed stands in a file: a claim, or a place, road or leg that is drawn. */
  stands(stem: string): boolean {
    const { places, roads, legs } = this.drawn
    const drawn = legs.filter(({ from, to }) => this.#weighed.has(from) && this.#weighed.has(to))
    return [...this.knowledge.known, ...places, ...roads, ...drawn].some(
      ({ layer }) => layer === stem,
    )
  }

  /** The moment of the first view: the first stop that puts a group somewhere. */
  get opening(): number {
    const placed = this.stops.find((stop) =>
      stop.claims.some((claim) => claim.about !== null && claim.where.shape !== null),
    )
    return placed?.at ?? this.story.begins
  }

  state(id: string): State {
    return this.states.get(id) ?? 'undated'
  }

  /** False for a claim or source that the reader's choices leave out. */
  isInForce(id: string): boolean {
    return this.hiddenBy(id) === null
  }

  /** Where the groups were last reported, as it is marked on a map. */
  marks(spotOf: (claim: Claim) => Position | null, words: TimeWords, lang: Lang): StandingMark[] {
    const { standings, inks, today, story } = this
    return standingMarks({ standings, inks, today, zone: story.zone }, spotOf, words, lang)
  }

  /** A leg is drawn from the moment both its reports are possible, and fades with the later one. */
  legInk(id: string): Ink {
    const leg = this.story.legs.find((one) => one.id === id)
    if (!leg || !isInTier(leg.tier, this.tier)) return 'none'
    const [from, to] = [this.inks.get(leg.from) ?? 'none', this.inks.get(leg.to) ?? 'none']
    return from === 'none' ? 'none' : to
  }
}
