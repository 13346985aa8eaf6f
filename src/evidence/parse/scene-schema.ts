import { practices, taskKinds } from '../../core/lesson/lesson.ts'
import { list, maybe, oneOf, positive, record, text, type Infer } from './schema.ts'
import { words } from './text-schema.ts'

/** Nothing is said, asked or set that rests on no claim. */
const resting = list(text, 1)
const sentence = record({ text: words, claims: resting })

/** The properties of a scene; its geometry is where to look. */
export const sceneRule = record({
  id: text,
  kind: oneOf(['scene']),
  title: words,
  minutes: positive,
  view: text,
  reveals: list(text),
  says: list(sentence, 1),
  question: maybe(
    record({ text: words, practice: oneOf(practices), claims: resting, answer: words }),
  ),
  task: maybe(record({ kind: oneOf(taskKinds), text: words, claims: resting })),
  notes: words,
})

/** `lesson.json`: what belongs to no scene. */
export const lessonRule = record({
  title: words,
  audience: words,
  aims: list(words, 1),
  guidance: list(words, 1),
})

export type RawScene = Infer<typeof sceneRule>
export type RawLesson = Infer<typeof lessonRule>
