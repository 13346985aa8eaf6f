import {
  isEmpty,
  noAnswer,
  readAnswers,
  type Answer,
  type Answers,
} from '../../core/lesson/answers.ts'
import { writeLocal, readLocal } from '../shell/local-storage.ts'

/** What a pupil has answered, scene by scene: kept on their device and sent to nobody. */
export class SavedAnswers {
  readonly #name: string
  /** True where the device would not keep the last of it: it then lasts as long as the page. */
  lost: boolean = $state(false)
  all: Answers = $state.raw({})

  constructor(story: string) {
    this.#name = `answers ${story}`
    this.all = readAnswers(readLocal(this.#name))
  }

  readonly count: number = $derived(Object.keys(this.all).length)

  of(scene: string): Answer {
    return this.all[scene] ?? noAnswer
  }

  /** Replaces part of what was answered in a scene. */
  keep(scene: string, part: Partial<Answer>): void {
    const { [scene]: before = noAnswer, ...others } = this.all
    const answer = { ...before, ...part }
    this.all = isEmpty(answer) ? others : { ...this.all, [scene]: answer }
    this.lost = !writeLocal(this.#name, JSON.stringify(this.all))
  }

  /** Deletes everything, here and on the device. */
  forget(): void {
    this.all = {}
    this.lost = !writeLocal(this.#name, null)
  }
}
