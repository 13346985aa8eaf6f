import type { Replay } from './replay.svelte.ts'
import { Weighing } from './evidence-at-moment.svelte.ts'

/** The story as one account tells it, at the moment and by the other choices of a replay. */
export class Telling extends Weighing {
  readonly id: string
  readonly #replay: Replay

  constructor(replay: Replay, id: string) {
    super(replay.story)
    this.#replay = replay
    this.id = id
  }

  get now() {
    return this.#replay.now
  }
  get tier() {
    return this.#replay.tier
  }
  get known() {
    return this.#replay.known
  }
  get filter() {
    return this.#replay.filter
  }
  get shapes() {
    return this.#replay.shapes
  }
  get accounts() {
    return [this.id]
  }
}
