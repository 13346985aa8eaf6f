import { createContext } from 'svelte'
import { addDays, dayOf, instantOf, utcDay, wallClock } from '../core/time/time-zone.ts'
import type { Shapes } from '../core/story/claim.ts'
import { emptyFilter, type Filter } from '../core/filter/filter.ts'
import type { HiddenBy, SecondClock, TierChoice } from '../core/analysis/choices.ts'
import type { Selected } from '../core/analysis/story-index.ts'
import type { End } from '../core/view/measure-param.ts'
import { leadsTo, nextStop, previousStop, type Gap } from '../core/analysis/stops.ts'
import type { Story } from '../core/story/story.ts'
import type { PanelName, View } from '../core/view/view.ts'
import { Reaching } from './reach-state.svelte.ts'
import { Weighing } from './evidence-at-moment.svelte.ts'

/** Historical seconds a second, by the names the transport shows. */
export const speeds = [3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600] as const

/** How long playing dwells on a stretch into which no report falls, and on a report when it steps: ms. */
const gapDuration = 2500
const stepDuration = 2500

/** A point of the map that the reader asked about, and the claims drawn there. */
export type Pointed = { lng: number; lat: number; zoom: number; claims: string[] }

/** One replay of one story: the clock, and what the reader has chosen. */
export class Replay extends Weighing {
  now: number = $state(0)
  playing: boolean = $state(false)
  speed: number = $state(speeds[1])
  tier: TierChoice = $state('all')
  known: SecondClock = $state(null)
  accounts: readonly string[] = $state.raw([])
  filter: Filter = $state.raw(emptyFilter)
  shapes: Shapes | null = $state.raw(null)
  /** What the panel is about beside the moment shown. */
  panel: PanelName | null = $state(null)
  /** The group whose reach is drawn. */
  reach: string | null = $state(null)
  /** The top speed that the reader assumes, km/h; null: the story's. */
  ownTopSpeed: number | null = $state(null)
  /** The ends of what is measured, up to two. */
  measured: readonly End[] = $state.raw([])
  hidden: string[] = $state.raw([])
  /** The version of the data that the link which opened this replay was made from. */
  linkVersion: string | null = $state(null)
  selected: string | null = $state(null)
  pointed: Pointed | null = $state.raw(null)
  /** Nothing has been moved yet: the whole story is shown faint behind the first report. */
  untouched: boolean = $state(true)
  /** Steps from report to report instead of running, for readers who want no motion. */
  stepping: boolean = $state(false)
  /** What playing is passing over more quickly, for the reader to see and hear. */
  passing: Gap | null = $state.raw(null)
  #waited = 0

  /** Where the group that is asked about can have been. */
  readonly reaching = new Reaching(this)

  constructor(story: Story) {
    super(story)
    this.now = this.opening
  }

  /** The top speed assumed, km/h. */
  readonly topSpeed: number = $derived(this.ownTopSpeed ?? this.story.topSpeed.value)

  readonly selection: Selected | null = $derived.by(() => {
    const found = this.find(this.selected)
    return found && this.isInForce(found.id) ? found : null
  })

  /**
   * Puts the reader's choices where a view says; a moment that it leaves open stays as it is. Returns the
   * words of it that point to nothing in the story, such as `sel=C99`, one an id.
   */
  open(view: View): string[] {
    const gone: string[] = []
    const there = (word: keyof View, end: End, is: boolean) => {
      if (!is) gone.push(`${word}=${typeof end === 'string' ? end : ''}`)
      return is
    }
    this.tier = view.tier
    this.hidden = view.hide
    this.known = view.known
    this.filter = view.filter
    this.panel = view.panel
    this.ownTopSpeed = view.top
    this.linkVersion = view.data
    const { accounts } = this.accountIndex
    this.accounts = view.account.filter((id) => there('account', id, accounts.has(id)))
    const { reach, sel, t } = view
    this.reach = reach !== null && there('reach', reach, this.group(reach) !== null) ? reach : null
    this.measured = view.measure.filter((end) =>
      there('measure', end, typeof end !== 'string' || this.claim(end) !== null),
    )
    this.selected = sel !== null && there('sel', sel, this.find(sel) !== null) ? sel : null
    if (t === null || t === this.now) return gone
    this.pause()
    this.seek(t)
    return gone
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

  /** By whole days on the story's clock, to the same hour whatever its daylight saving. */
  stepDay(direction: 1 | -1): void {
    const { zone } = this.story
    const day = dayOf(this.now, zone)
    const hour = wallClock(this.now, zone) - utcDay(day)
    this.seek(instantOf(utcDay(addDays(day, direction)) + hour, zone))
  }

  /** Selects a claim, source, group or disagreement; the clock stays unless `follow` is asked for. */
  select(id: string | null, follow = false): void {
    this.selected = id
    this.pointed = null
    const when = this.claim(id)?.when
    if (follow && when) this.seek(leadsTo(when))
  }

  /** Asks what is drawn at a point: one claim is selected at once, several are listed. */
  point(pointed: Pointed): void {
    const [only, another] = pointed.claims
    this.selected = null
    this.pointed = pointed
    if (only !== undefined && another === undefined) this.selected = only
  }

  /** Undoes the one choice of the reader's that hides something. */
  show(hiddenBy: HiddenBy): void {
    const undo: Record<HiddenBy, () => void> = {
      tier: () => (this.tier = 'all'),
      account: () => (this.accounts = []),
      known: () => (this.known = null),
      filter: () => (this.filter = emptyFilter),
    }
    undo[hiddenBy]()
  }

  /** Shows a hidden layer, hides a shown one. */
  toggle(layer: string): void {
    this.hidden = this.hidden.includes(layer)
      ? this.hidden.filter((name) => name !== layer)
      : [...this.hidden, layer].sort()
  }

  play(): void {
    if (this.now >= this.story.ends) this.seek(this.story.begins)
    this.untouched = false
    this.#waited = 0
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
}

export const [useReplay, setReplay] = createContext<Replay>()
