import type { Stage } from './scene-stages.ts'
import type { Lesson, Scene } from './lesson.ts'

/**
 * What of a scene comes with one press: its map and moment; what it says; two accounts without their
 * outlets, then with them; a map to draw on, then the reports' own areas; the question. An answer is never one.
 */
export type SlidePart = 'map' | 'says' | 'accounts' | 'outlets' | 'area' | 'areas' | 'question'

/** One picture of a lesson; `step` counts the parts of a scene from 1, `at` the scenes from 0. */
export type Slide =
  | { kind: 'first' }
  | { kind: 'last' }
  | { kind: 'scene'; at: number; step: number; part: SlidePart }

/** Where a lesson stands, as an address says it: a scene's id (null: before the first) and a step of it. */
export type SlideAddress = { scene: string | null; step: number }

/** The parts of a scene, in order; a question may speak of what a task held back. */
export const partsOf = ({ says, task, question }: Scene): SlidePart[] => [
  'map',
  ...(says.length > 0 ? (['says'] as const) : []),
  ...(task?.kind === 'accounts' ? (['accounts', 'outlets'] as const) : []),
  ...(task?.kind === 'area' ? (['area', 'areas'] as const) : []),
  ...(question ? (['question'] as const) : []),
]

/** How far a class is in a scene at a part of it. */
export const stageAt: Record<SlidePart, Stage> = {
  map: 'read',
  says: 'read',
  accounts: 'asked',
  area: 'asked',
  outlets: 'shown',
  areas: 'shown',
  question: 'shown',
}

/** The pictures of a lesson, in order: before it, every part of every scene, after it. */
export const slidesOf = ({ scenes }: Lesson): Slide[] => [
  { kind: 'first' },
  ...scenes.flatMap((scene, at) =>
    partsOf(scene).map((part, i): Slide => ({ kind: 'scene', at, step: i + 1, part })),
  ),
  { kind: 'last' },
]

/** Where a picture stands; what comes after the lesson is one step beyond its last scene. */
export function addressOfSlide(slide: Slide, { scenes }: Lesson): SlideAddress {
  if (slide.kind === 'first') return { scene: null, step: 1 }
  if (slide.kind === 'scene') return { scene: scenes[slide.at]?.id ?? null, step: slide.step }
  const last = scenes.at(-1)
  return { scene: last?.id ?? null, step: last ? partsOf(last).length + 1 : 1 }
}

/** The number of the picture that stands there, the nearest step where there is no such; null for a scene that the lesson does not have. */
export function slideAt(
  slides: readonly Slide[],
  lesson: Lesson,
  slideAddress: SlideAddress,
): number | null {
  if (slideAddress.scene === null) return 0
  const own = slides.flatMap((slide, i) =>
    slide.kind === 'scene' && lesson.scenes[slide.at]?.id === slideAddress.scene ? [i] : [],
  )
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return null
  const end = slides[last + 1]?.kind === 'last' ? last + 1 : last
  return Math.max(first, Math.min(end, first + slideAddress.step - 1))
}

/** How many times faster than a class a screen that nobody tends goes through a lesson, and what it dwells at least: ms. */
const hurry = 8
const least = 7000

/** How long such a screen dwells on a picture, ms: the scene's minutes shared by its parts, shortened. */
export function slideDurationMs(slide: Slide, { scenes }: Lesson): number {
  const scene = slide.kind === 'scene' ? scenes[slide.at] : undefined
  if (!scene) return 2 * least
  return Math.max(least, (scene.minutes * 60_000) / hurry / partsOf(scene).length)
}
