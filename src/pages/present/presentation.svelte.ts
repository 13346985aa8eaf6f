import { createContext } from 'svelte'
import { withheldClaims } from '../../core/lesson/scene-stages.ts'
import {
  slideDurationMs,
  partsOf,
  slideAt,
  slidesOf,
  addressOfSlide,
  stageAt,
} from '../../core/lesson/slides.ts'
import type { SlidePart, Slide, SlideAddress } from '../../core/lesson/slides.ts'
import type { Lesson, Scene } from '../../core/lesson/lesson.ts'
import { paused, restarted, started, stopped, type Stopwatch } from '../../core/time/stopwatch.ts'
import type { Story } from '../../core/story/story.ts'
import { LessonSession } from '../lesson/lesson-session.svelte.ts'
import type { RemoteCommand } from './keys.ts'
import type { Blank, ScreenState, StopwatchCommand } from './messages.ts'

/** A lesson on a screen: which picture of it, a black screen in front of it, the time that it has taken. */
export class Presentation {
  readonly session: LessonSession
  readonly lesson: Lesson
  readonly slides: readonly Slide[]
  /** Which picture, from 0. */
  index: number = $state(0)
  blank: Blank = $state(null)
  watch: Stopwatch = $state.raw(stopped)
  /** Goes on by itself, for a screen that nobody tends. */
  loop: 'off' | 'running' | 'paused' = $state('off')
  #waited = 0

  constructor(story: Story, lesson: Lesson, slideAddress: SlideAddress | null = null) {
    this.lesson = lesson
    this.slides = slidesOf(lesson)
    this.session = new LessonSession(story, lesson, slideAddress?.scene ?? null, (scene) =>
      withheldClaims(scene, stageAt[this.part ?? 'map']),
    )
    this.go((slideAddress && slideAt(this.slides, lesson, slideAddress)) ?? 0)
  }

  readonly slide: Slide = $derived.by(() => this.slides[this.index] ?? { kind: 'first' })
  readonly part: SlidePart | null = $derived(this.slide.kind === 'scene' ? this.slide.part : null)
  readonly scene: Scene | null = $derived.by(() => {
    const { slide } = this
    return slide.kind === 'scene' ? (this.lesson.scenes[slide.at] ?? null) : null
  })
  readonly slideAddress: SlideAddress = $derived.by(() => addressOfSlide(this.slide, this.lesson))
  /** The scene after the one shown; null after the last. */
  readonly next: Scene | null = $derived.by(() => {
    const { slide } = this
    const at = { first: 0, last: Infinity, scene: slide.kind === 'scene' ? slide.at + 1 : 0 }
    return this.lesson.scenes[at[slide.kind]] ?? null
  })

  /** True where a part of the scene has come by now. */
  has(part: SlidePart): boolean {
    const { scene, slide } = this
    return scene !== null && slide.kind === 'scene'
      ? partsOf(scene).slice(0, slide.step).includes(part)
      : false
  }

  /** Shows the picture of that number; beyond either end, the last there is. */
  go(to: number): void {
    this.index = Math.max(0, Math.min(this.slides.length - 1, to))
    this.#waited = 0
    const { slide, session } = this
    if (slide.kind !== 'scene') return
    session.go(slide.at)
    session.again()
  }

  /** Shows a slide. False where the lesson has no such scene. */
  to(slideAddress: SlideAddress): boolean {
    const at = slideAt(this.slides, this.lesson, slideAddress)
    if (at !== null) this.go(at)
    return at !== null
  }

  /** Shows the first picture of the scene of that number, from 1. False where there is none. */
  toNumber(number: number): boolean {
    const scene = this.lesson.scenes[number - 1]
    return scene !== undefined && this.to({ scene: scene.id, step: 1 })
  }

  /** Does what a key of either window asks. Behind a black screen, going on or back brings the picture back and moves nothing. */
  steer(command: RemoteCommand, now = Date.now()): void {
    if (command === 'black' || command === 'white') {
      this.blank = this.blank === command ? null : command
      return
    }
    const hidden = this.blank !== null
    this.blank = null
    if (hidden && (command === 'forward' || command === 'back')) return
    const { index, slides } = this
    const to = { forward: index + 1, back: index - 1, first: 0, last: slides.length - 1 }
    if (index === 0 && command === 'forward') this.time('start', now)
    this.go(to[command])
  }

  time(command: StopwatchCommand, now = Date.now()): void {
    const after = { start: started, pause: paused, reset: restarted }
    this.watch = after[command](this.watch, now)
  }

  /** Shows what another window of the lesson shows. */
  follow({ scene, step, blank, watch }: ScreenState): void {
    this.to({ scene, step })
    this.blank = blank
    this.watch = watch
  }

  /** Advances a loop that runs by `elapsed` ms: through all pictures and round again. */
  tick(elapsed: number): void {
    if (this.loop !== 'running' || this.blank !== null) return
    this.#waited += elapsed
    if (this.#waited >= slideDurationMs(this.slide, this.lesson))
      this.go((this.index + 1) % this.slides.length)
  }
}

export const [usePresentation, setPresentation] = createContext<Presentation>()
