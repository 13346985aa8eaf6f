import { storyInScene, viewOfScene, type Lesson, type Scene } from '../core/scene.ts'
import type { Story } from '../core/story.ts'
import { Replay } from '../replay.svelte.ts'

/** A lesson as it is given: the scene shown, and a replay of what has been met by then and nothing else. */
export class Teaching {
  readonly story: Story
  readonly lesson: Lesson
  readonly replay: Replay
  /** Which scene is shown, from 0. */
  at: number = $state(0)

  readonly scene: Scene | null = $derived.by(() => this.lesson.scenes[this.at] ?? null)

  /** Begins with a scene; with the first where the lesson has none of that id. */
  constructor(story: Story, lesson: Lesson, id: string | null = null) {
    this.story = story
    this.lesson = lesson
    this.at = Math.max(0, this.indexOf(id))
    const [first] = lesson.scenes
    this.replay = new Replay(first ? storyInScene(story, lesson, this.scene ?? first) : story)
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

  /** Puts the clock and everything else back to where the scene has them. */
  again(): void {
    this.#show()
  }

  #show(): void {
    const { scene, replay } = this
    if (scene === null) return
    replay.pause()
    replay.story = storyInScene(this.story, this.lesson, scene)
    replay.open(viewOfScene(scene))
    replay.untouched = false
  }
}
