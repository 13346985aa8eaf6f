import { practices, taskKinds } from '../core/scene.ts'
import { list, maybe, oneOf, positive, record, text, type Let } from './grammar.ts'
import { words } from './words.ts'

const sentence = record({ text: words, claims: list(text) })

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
    record({ text: words, practice: oneOf(practices), claims: list(text), answer: words }),
  ),
  task: maybe(record({ kind: oneOf(taskKinds), text: words, claims: list(text, 1) })),
  notes: words,
})

/** `lesson.json`: what belongs to no scene. */
export const lessonRule = record({
  title: words,
  audience: words,
  aims: list(words),
  guidance: list(words),
})

export type RawScene = Let<typeof sceneRule>
export type RawLesson = Let<typeof lessonRule>
