import type { Shapes } from '../../core/story/claim.ts'
import type { Lesson } from '../../core/lesson/lesson.ts'
import type { Story } from '../../core/story/story.ts'
import { checkAll } from '../checks/index.ts'
import { checkShown } from '../checks/lesson/shown.ts'
import { collect } from '../parse/collect.ts'
import { earliestPossibleOf } from './earliest-possible.ts'
import { lessonOf } from './derive-lesson.ts'
import type { Problem } from '../parse/problem.ts'
import { shapesOf } from './derive-shapes.ts'
import { storyOf } from './derive-story.ts'
import { timesOf } from './derive-times.ts'

/**
 * Reads a data folder (file name → text), checks all of it and derives what a page ships.
 * Where there are problems, story and shapes lack what could not be read: do not ship them.
 */
export function read(files: Record<string, string>): {
  story: Story
  shapes: Shapes
  /** Null where the folder brings none. */
  lesson: Lesson | null
  problems: Problem[]
} {
  const evidence = collect(files)
  const times = timesOf(evidence)
  const floors = earliestPossibleOf(evidence, times.whens, times.begins)
  checkAll(evidence, times, floors)
  const { problems } = evidence
  const read = {
    story: storyOf(evidence, times, floors),
    shapes: shapesOf(evidence),
    lesson: lessonOf(evidence),
  }
  // What a scene shows follows from everything else: of data with problems it would tell of them again.
  if (problems.length === 0) checkShown(evidence, read)
  return { ...read, problems }
}
