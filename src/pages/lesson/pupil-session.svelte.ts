import { createContext } from 'svelte'
import type { Answer } from '../../core/lesson/answers.ts'
import {
  firstStage,
  withheldClaims,
  isLastStage,
  asksQuestion,
  showsSentences,
  stageAfter,
  type Stage,
} from '../../core/lesson/scene-stages.ts'
import type { Lesson, Scene } from '../../core/lesson/lesson.ts'
import type { Story } from '../../core/story/story.ts'
import { SavedAnswers } from './saved-answers.svelte.ts'
import { writeLocal, readLocal } from '../shell/local-storage.ts'
import { LessonSession } from './lesson-session.svelte.ts'

/** A lesson as a pupil goes through it alone: every scene asks before it shows, and keeps what is answered. */
export class PupilSession {
  readonly session: LessonSession
  readonly answers: SavedAnswers
  readonly #name: string
  /** How far the pupil has come in each scene, by its id. */
  #reached: Readonly<Record<string, Stage>> = $state.raw({})

  /** Begins with a scene that a link asks for; else where this device was last; else with the first. */
  constructor(story: Story, lesson: Lesson, asked: string | null) {
    this.#name = `inquiry ${story.id}`
    this.answers = new SavedAnswers(story.id)
    const isThere = (id: string | null) => lesson.scenes.some((scene) => scene.id === id)
    const begin = isThere(asked) ? asked : readLocal(this.#name)
    this.session = new LessonSession(story, lesson, begin, (scene) =>
      withheldClaims(scene, this.stageOf(scene)),
    )
  }

  /** A scene whose task has been answered has been shown. */
  stageOf(scene: Scene): Stage {
    const isAnswered = this.answers.of(scene.id).task !== null
    return this.#reached[scene.id] ?? (isAnswered ? 'shown' : firstStage(scene))
  }

  readonly scene: Scene | null = $derived.by(() => this.session.scene)
  readonly stage: Stage = $derived.by(() => (this.scene ? this.stageOf(this.scene) : 'read'))
  /** Everything the scene asks has been asked, and what it held back been shown. */
  readonly isDone: boolean = $derived(this.scene !== null && isLastStage(this.scene, this.stage))
  readonly isSaid: boolean = $derived(this.scene !== null && showsSentences(this.scene, this.stage))
  readonly isPut: boolean = $derived(this.scene !== null && asksQuestion(this.scene, this.stage))
  readonly isLast: boolean = $derived.by(
    () => this.session.at === this.session.lesson.scenes.length - 1,
  )

  /** On to what the scene asks, or to what it held back; this puts its moment back, for there is more to see. */
  onward(): void {
    const { scene, stage } = this
    if (!scene) return
    const next = stageAfter(scene, stage)
    this.#reached = { ...this.#reached, [scene.id]: next }
    if (next === 'shown') this.session.again()
  }

  /** Deletes the answer to the task of the scene shown, and sets it again. */
  redo(): void {
    const { scene } = this
    if (!scene?.task) return
    this.keep({ task: null })
    this.#reached = { ...this.#reached, [scene.id]: 'asked' }
    this.session.again()
  }

  /** To the scene after or before this one; forward only once this one is done. */
  go(by: 1 | -1): void {
    if (by === 1 && !this.isDone) return
    this.session.go(this.session.at + by)
  }

  /** Keeps an answer to the scene shown. */
  keep(part: Partial<Answer>): void {
    if (this.scene) this.answers.keep(this.scene.id, part)
  }

  /** Deletes every answer, and where the pupil was: the lesson is as if it had not been begun. */
  forget(): void {
    this.answers.forget()
    writeLocal(this.#name, null)
    this.#reached = {}
    this.session.again()
  }

  /** Remembers the scene shown on this device. */
  remember(): void {
    if (this.scene) writeLocal(this.#name, this.scene.id)
  }
}

export const [usePupilSession, setPupilSession] = createContext<PupilSession>()
