import { storyInScene, viewOfScene, type Lesson, type Scene } from '../../core/lesson/lesson.ts'
import type { Story } from '../../core/story/story.ts'
import { Replay } from '../../replay/replay.svelte.ts'

/** A lesson as it is given: the scene shown, and a replay of what has been met by then and nothing else. */
export class LessonSession {
  readonly story: Story
  readonly lesson: Lesson
  readonly replay: Replay
  readonly #heldBack: (scene: Scene) => readonly string[]
  /** Which scene is shown, from 0. */
  at: number = $state(0)

  readonly scene: Scene | null = $derived.by(() => this.lesson.scenes[this.at] ?? null)

  /**
   * Begins with a scene; with the first where the lesson has none of that id. `heldBack`: ids of the
   * claims that a scene does not show yet, although they have been met.
   */
  constructor(
    story: Story,
    lesson: Lesson,
    id: string | null = null,
    heldBack: (scene: Scene) => readonly string[] = () => [],
  ) {
    this.story = story
    this.lesson = lesson
    this.#heldBack = heldBack
    this.at = Math.max(0, this.indexOf(id))
    this.replay = new Replay(this.scene ? this.#storyIn(this.scene) : story)
    this.#show()
  }

  /** -1 where the lesson has no such scene. */
  indexOf(id: string | null): number {
    return this.lesson.scenes.findIndex((scene) => scene.id === id)
  }

  /** Shows the scene of that number; beyond either end, the last there is. */
  go(to: number): void {
    const next = Math.max(0, Math.min(this.lesson.scenes.length - 1, to))
    if (next === this.at) return
    this.at = next
    this.#show()
  }

  /** Puts the clock and everything else back to where the scene has them, and shows what is no longer held back. */
  again(): void {
    this.#show()
  }

  #storyIn(scene: Scene): Story {
    return storyInScene(this.story, this.lesson, scene, this.#heldBack(scene))
  }

  #show(): void {
    const { scene, replay } = this
    if (scene === null) return
    replay.clock.pause()
    replay.select(null)
    replay.story = this.#storyIn(scene)
    replay.open(viewOfScene(scene))
    replay.clock.untouched = false
  }
}
