import { revealedStory } from './revealed-story.ts'
import type { Story } from '../story/story.ts'
import type { Text } from '../text/text.ts'
import { readView, type View } from '../view/view.ts'

/** What historians do with evidence; each question of a lesson practises one. */
export const practices = ['sourcing', 'context', 'corroboration', 'close-reading'] as const
export type Practice = (typeof practices)[number]

/** A sentence, and the claims that it rests on. */
export type Sentence = { text: Text; claims: string[] }

/** A question to a class; `claims` are what it asks about, `answer` what an educator may listen for. */
type Question = { text: Text; practice: Practice; claims: string[]; answer: Text }

export const taskKinds = ['area', 'accounts'] as const
/**
 * What a pupil does before the answer is shown: draws the area they would defend, which is then seen
 * beside the areas of `claims`; or weighs two of them, at first without their outlets.
 */
export type Task = { kind: (typeof taskKinds)[number]; text: Text; claims: string[] }

/** One idea of a lesson. */
export type Scene = {
  id: string
  title: Text
  minutes: number
  /** [west, south, east, north]: where to look; west above east across the antimeridian. */
  look: [number, number, number, number]
  /** The view, as an address's query: "t=2017-08-30T21:00Z&tier=starting". */
  view: string
  /** Ids of the claims that are first met here. */
  reveals: string[]
  says: Sentence[]
  question: Question | null
  task: Task | null
  /** For the educator alone. */
  notes: Text
}

/** A lesson over the story's evidence, met in order. */
export type Lesson = {
  title: Text
  /** For whom, and how long. */
  audience: Text
  aims: Text[]
  /** What an educator should know before: the subject, the quotes' words, what to leave out. */
  guidance: Text[]
  scenes: Scene[]
}

/** The view of a scene. */
export const viewOfScene = (scene: Scene): View => ({
  ...readView(new URLSearchParams(scene.view)).view,
  scene: scene.id,
})

/** The claims met in a lesson up to a scene and in it; none where the lesson has no such scene. */
export function revealedBy({ scenes }: Lesson, id: string): Set<string> {
  const last = scenes.findIndex((scene) => scene.id === id)
  return new Set(scenes.slice(0, last + 1).flatMap(({ reveals }) => reveals))
}

/**
 * The story as it stands in a scene: what has been met by then, but for the claims that are `held` back;
 * the first view where the scene looks.
 */
export function storyInScene(
  story: Story,
  lesson: Lesson,
  scene: Scene,
  held: readonly string[] = [],
): Story {
  const revealed = revealedBy(lesson, scene.id)
  for (const id of held) revealed.delete(id)
  return { ...revealedStory(story, revealed), window: scene.look }
}

/** The minutes of all scenes together. */
export const minutesOf = ({ scenes }: Lesson): number =>
  scenes.reduce((sum, { minutes }) => sum + minutes, 0)
