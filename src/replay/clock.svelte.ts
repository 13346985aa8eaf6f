import { nextStop, previousStop, stopAt, type Gap, type Stop } from '../core/analysis/stops.ts'
import { addDays, dayOf, instantOf, isMidnight, utcDay, wallClock } from '../core/time/time-zone.ts'

/** Historical seconds a second, by the names the transport shows. */
export const speeds = [3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600] as const

/** How long playing dwells on a stretch into which no report falls, and on a report when it steps: ms. */
const gapDuration = 2500
const stepDuration = 2500

/** Where a clock goes: from when to when (ms), by the days of which time zone, and what there is on the way. */
export type Course = {
  readonly begins: number
  readonly ends: number
  readonly zone: string
  readonly stops: Stop[]
  readonly gaps: Gap[]
  /** The moment of the first view. */
  readonly opening: number
}

/** The one clock of a replay, and how it is run. */
export class Clock {
  /** The moment shown, ms. */
  now: number = $state(0)
  playing: boolean = $state(false)
  /** Historical ms a ms of the reader's. */
  speed: number = $state(speeds[1])
  /** Steps from report to report instead of running, for readers who want no motion. */
  stepping: boolean = $state(false)
  /** What playing is passing over more quickly, for the reader to see and hear. */
  passing: Gap | null = $state.raw(null)
  /** Nothing has been moved yet: the whole story is shown faint behind the first report. */
  untouched: boolean = $state(true)
  #waited = 0
  readonly #course: () => Course

  constructor(course: () => Course) {
    this.#course = course
  }

  get stops(): Stop[] {
    return this.#course().stops
  }
  /** The silent days. */
  get gaps(): Gap[] {
    return this.#course().gaps
  }
  get opening(): number {
    return this.#course().opening
  }

  /** The day that `now` is in, or that ends at it, on the story's clock: YYYY-MM-DD. */
  readonly today: string = $derived.by(() => {
    const { zone } = this.#course()
    return dayOf(isMidnight(this.now, zone) ? this.now - 1 : this.now, zone)
  })
  /** The reports settled exactly now: what a step has just arrived at. */
  readonly stop: Stop | null = $derived.by(() => stopAt(this.stops, this.now))
  /** The last stop reached, be it now or before. */
  readonly lastStop: Stop | null = $derived(
    this.stops.findLast((stop) => stop.at <= this.now) ?? null,
  )
  readonly gap: Gap | null = $derived(
    this.gaps.find(({ from, to }) => this.now > from && this.now <= to) ?? null,
  )

  seek(to: number): void {
    const { begins, ends } = this.#course()
    this.untouched = false
    this.passing = null
    this.#waited = 0
    this.now = Math.min(ends, Math.max(begins, to))
  }

  /** To the next (1) or previous (-1) report. */
  step(direction: 1 | -1): void {
    const { begins, ends } = this.#course()
    this.seek(
      direction === 1
        ? nextStop(this.stops, this.now, ends)
        : previousStop(this.stops, this.now, begins),
    )
  }

  /** By whole days on the story's clock, to the same hour whatever its daylight saving. */
  stepDay(direction: 1 | -1): void {
    const { zone } = this.#course()
    const day = dayOf(this.now, zone)
    const hour = wallClock(this.now, zone) - utcDay(day)
    this.seek(instantOf(utcDay(addDays(day, direction)) + hour, zone))
  }

  play(): void {
    const { begins, ends } = this.#course()
    if (this.now >= ends) this.seek(begins)
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
    if (this.now >= this.#course().ends) this.pause()
  }

  #run(elapsed: number): void {
    const gap = this.gaps.find(({ from, to }) => this.now >= from && this.now < to) ?? null
    if (gap !== this.passing) this.passing = gap
    const rate = gap ? Math.max(this.speed, (gap.to - gap.from) / gapDuration) : this.speed
    const ahead = this.now + elapsed * rate
    this.now = Math.min(this.#course().ends, gap ? Math.min(ahead, gap.to) : ahead)
  }
}
