import { createContext } from 'svelte'
import { happens, type Claim } from './core/claim.ts'
import { addDays, dayOf, instantOf } from './core/day.ts'
import { contestedAt, inkOf, standingAt, supersededAt, type Ink } from './core/group.ts'
import { claimsInForce, isInTier, type TierChoice } from './core/knowledge.ts'
import {
  gapsOf,
  nextStop,
  previousStop,
  stopAt,
  stopsOf,
  type Gap,
  type Stop,
} from './core/moments.ts'
import type { Disagreement, Group, Origin, Place, Source, Story } from './core/story.ts'
import { isCertain, stateAt, type State } from './core/when.ts'

/** Historical seconds a second, by the names the transport shows. */
export const speeds = [3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600] as const

/** How long playing dwells on a stretch into which no report falls, and on a report when it steps: ms. */
const gapDuration = 2500
const stepDuration = 2500

/** A point of the map that the reader asked about, and the claims drawn there. */
export type Pointed = { lng: number; lat: number; zoom: number; claims: string[] }

/** What a selection leads to. */
export type Selected = { kind: 'claim' | 'source' | 'group' | 'disagreement'; id: string }

/** One replay of one story: the clock, what the reader has chosen, and all that follows from them. */
export class Replay {
  readonly story: Story
  readonly #byId: Map<string, Claim>

  now: number = $state(0)
  playing: boolean = $state(false)
  speed: number = $state(speeds[1])
  tier: TierChoice = $state('all')
  hidden: string[] = $state.raw([])
  selected: string | null = $state(null)
  /** Nothing has been moved yet: the whole story is shown faint behind the first report. */
  untouched: boolean = $state(true)
  /** Steps from report to report instead of running, for readers who want no motion. */
  stepping: boolean = $state(false)
  /** What playing has just passed over, for the reader to see and hear. */
  passing: Gap | null = $state.raw(null)
  pointed: Pointed | null = $state.raw(null)
  #waited = 0

  constructor(story: Story) {
    this.story = story
    this.#byId = new Map(story.claims.map((claim) => [claim.id, claim]))
    this.now = this.opening
  }

  readonly claims: Claim[] = $derived.by(() => claimsInForce(this.story.claims, this.tier))
  readonly stops = $derived.by(() => stopsOf(this.claims, this.story.begins, this.story.ends))
  readonly gaps: Gap[] = $derived.by(() => {
    const { zone, begins, ends } = this.story
    return gapsOf(this.claims, dayOf(begins, zone), addDays(dayOf(ends, zone), -1), zone)
  })

  /** Instants at which any state changes, in order. */
  readonly #turns: number[] = $derived.by(() => {
    const all = this.story.claims.flatMap(({ when }) =>
      when ? [when.floor + 1, when.begunBy, when.endsFrom, when.latest] : [],
    )
    return [...new Set(all.filter((at) => at !== null))].sort((a, b) => a - b)
  })
  /** The last of them that `now` has reached: states depend on this, not on every frame's `now`. */
  readonly era: number = $derived(this.#turns.findLast((at) => at <= this.now) ?? -Infinity)

  readonly states: Map<string, State> = $derived.by(
    () => new Map(this.claims.map((claim) => [claim.id, stateAt(claim.when, this.era)])),
  )
  readonly superseded: Set<string> = $derived.by(() =>
    supersededAt(this.claims, this.story.groups, this.story.relations, this.era),
  )
  readonly contested: Set<string> = $derived.by(() =>
    contestedAt(this.claims, this.story.relations, this.superseded, this.era),
  )
  readonly inks: Map<string, Ink> = $derived.by(() => {
    const ink = ({ id }: Claim) =>
      inkOf(this.states.get(id) ?? 'undated', this.superseded.has(id), this.contested.has(id))
    return new Map(this.claims.filter(happens).map((claim) => [claim.id, ink(claim)]))
  })
  readonly standings = $derived.by(() =>
    this.story.groups
      .map((group) => standingAt(group, this.claims, this.superseded, this.era))
      .filter(({ reports }) => reports.length > 0),
  )
  /** The reports settled exactly now: what a step has just arrived at. */
  readonly stop = $derived(stopAt(this.stops, this.now))
  /** The last stop reached, be it now or before. */
  readonly lastStop: Stop | null = $derived(
    this.stops.findLast((stop) => stop.at <= this.now) ?? null,
  )
  readonly gap: Gap | null = $derived(
    this.gaps.find(({ from, to }) => this.now > from && this.now <= to) ?? null,
  )
  readonly selection: Selected | null = $derived.by(() => {
    const found = this.find(this.selected)
    return found && this.isInForce(found.id) ? found : null
  })

  /** The moment of the first view: the first stop that puts a group somewhere. */
  get opening(): number {
    const placed = this.stops.find((stop) =>
      stop.claims.some((claim) => claim.about !== null && claim.where.shape !== null),
    )
    return placed?.at ?? this.story.begins
  }

  claim(id: string): Claim | null {
    return this.#byId.get(id) ?? null
  }

  source(id: string | undefined): Source | null {
    return this.story.sources.find((source) => source.id === id) ?? null
  }

  origin(id: string | undefined): Origin | null {
    return this.story.origins.find((origin) => origin.id === id) ?? null
  }

  group(id: string | null): Group | null {
    return this.story.groups.find((group) => group.id === id) ?? null
  }

  disagreement(id: string): Disagreement | null {
    return this.story.disagreements.find((one) => one.id === id) ?? null
  }

  place(id: string | null): Place | null {
    return this.story.places.find((place) => place.id === id) ?? null
  }

  /** The disagreements that any of these claims is a value of. */
  disagreementsOf(claims: readonly Claim[]): Disagreement[] {
    const ids = new Set(claims.map((claim) => claim.id))
    const touches = (one: Disagreement) =>
      one.values.some((value) => value.claims.some((id) => ids.has(id)))
    return this.story.disagreements.filter(touches)
  }

  /** What an id stands for, or null where the story has no such thing. */
  find(id: string | null): Selected | null {
    if (id === null) return null
    const has = (all: readonly { id: string }[]) => all.some((one) => one.id === id)
    if (this.#byId.has(id)) return { kind: 'claim', id }
    if (has(this.story.sources)) return { kind: 'source', id }
    if (has(this.story.groups)) return { kind: 'group', id }
    return has(this.story.disagreements) ? { kind: 'disagreement', id } : null
  }

  /** False for a claim or source of the evidence that the reader has switched off. */
  isInForce(id: string): boolean {
    const one = this.claim(id) ?? this.source(id)
    return one === null || isInTier(one.tier, this.tier)
  }

  state(id: string): State {
    return this.states.get(id) ?? 'undated'
  }

  shows(layer: string, tier: Story['claims'][number]['tier']): boolean {
    return !this.hidden.includes(layer) && isInTier(tier, this.tier)
  }

  seek(to: number): void {
    this.untouched = false
    this.passing = null
    this.#waited = 0
    this.now = Math.min(this.story.ends, Math.max(this.story.begins, to))
  }

  /** To the next (1) or previous (-1) report. */
  step(direction: 1 | -1): void {
    const { begins, ends } = this.story
    this.seek(
      direction === 1
        ? nextStop(this.stops, this.now, ends)
        : previousStop(this.stops, this.now, begins),
    )
  }

  /** By whole days on the story's clock, whatever its daylight saving. */
  stepDay(direction: 1 | -1): void {
    const { zone } = this.story
    const day = dayOf(this.now, zone)
    const hour = this.now - instantOf(Date.parse(`${day}T00:00:00Z`), zone)
    this.seek(instantOf(Date.parse(`${addDays(day, direction)}T00:00:00Z`), zone) + hour)
  }

  /** Selects a claim, source, group or disagreement; the clock stays unless `follow` is asked for. */
  select(id: string | null, follow = false): void {
    this.selected = id
    this.pointed = null
    const when = id === null ? null : this.claim(id)?.when
    if (!follow || !when) return
    const settled = when.begunBy ?? when.latest ?? when.floor
    this.seek(
      this.stops.some((stop) => stop.at === settled)
        ? settled
        : Math.max(when.floor, this.story.begins),
    )
  }

  /** Asks what is drawn at a point: one claim is selected at once, several are listed. */
  point(pointed: Pointed): void {
    const [only, another] = pointed.claims
    this.selected = null
    this.pointed = pointed
    if (only !== undefined && another === undefined) this.selected = only
  }

  /** A leg is drawn from the moment both its reports are possible, and fades with the later one. */
  legInk(id: string): Ink {
    const leg = this.story.legs.find((one) => one.id === id)
    if (!leg || !isInTier(leg.tier, this.tier)) return 'none'
    const [from, to] = [this.inks.get(leg.from) ?? 'none', this.inks.get(leg.to) ?? 'none']
    return from === 'none' ? 'none' : to
  }

  toggle(layer: string): void {
    this.hidden = this.hidden.includes(layer)
      ? this.hidden.filter((name) => name !== layer)
      : [...this.hidden, layer].sort()
  }

  play(): void {
    if (this.now >= this.story.ends) this.seek(this.story.begins)
    this.untouched = false
    this.playing = true
  }

  pause(): void {
    this.playing = false
    this.passing = null
  }

  /** Advances a playing clock by `elapsed` ms of the reader's time. Long gaps are shortened, and said to be. */
  tick(elapsed: number): void {
    if (!this.playing) return
    if (this.stepping) {
      this.#waited += elapsed
      if (this.#waited >= stepDuration) this.step(1)
    } else this.#run(elapsed)
    if (this.now >= this.story.ends) this.pause()
  }

  #run(elapsed: number): void {
    const gap = this.gaps.find(({ from, to }) => this.now >= from && this.now < to) ?? null
    if (gap !== this.passing) this.passing = gap
    const rate = gap ? Math.max(this.speed, (gap.to - gap.from) / gapDuration) : this.speed
    const ahead = this.now + elapsed * rate
    this.now = Math.min(this.story.ends, gap ? Math.min(ahead, gap.to) : ahead)
  }

  /** True where a claim has happened or begun, if the report is right. */
  certain(id: string): boolean {
    return isCertain(this.state(id))
  }
}

export const [useReplay, setReplay] = createContext<Replay>()
