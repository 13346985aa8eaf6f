import type { Lesson, Scene } from '../../core/lesson/lesson.ts'
import type { Entry } from '../parse/entry.ts'
import type { ParsedData } from '../parse/parsed-data.ts'
import type { RawScene } from '../parse/scene-schema.ts'
import { boxOf } from './extent.ts'

/** The lesson over a story, its scenes in the order of their file; null where it brings none. */
export function lessonOf({ lesson, all }: ParsedData): Lesson | null {
  if (lesson === null || all.scene.length === 0) return null
  return { ...lesson.body, scenes: all.scene.map(sceneOf) }
}

/** Of a scene that says nowhere to look: it is told of, and never shown. */
const wholeEarth: Scene['look'] = [-180, -90, 180, 90]

const sceneOf = ({ id, body, geometry }: Entry<RawScene>): Scene => ({
  id,
  title: body.title,
  minutes: body.minutes,
  look: boxOf(geometry) ?? wholeEarth,
  view: body.view,
  reveals: body.reveals,
  says: body.says,
  question: body.question ?? null,
  task: body.task ?? null,
  notes: body.notes,
})
