import type { Shapes } from '../../../core/story/claim.ts'
import type { Lesson } from '../../../core/lesson/lesson.ts'
import { storyInScene, viewOfScene } from '../../../core/lesson/lesson.ts'
import type { Story } from '../../../core/story/story.ts'
import type { Entry } from '../../parse/entry.ts'
import type { ParsedData } from '../../parse/parsed-data.ts'
import type { RawScene } from '../../parse/scene-schema.ts'
import { hiddenReasonIn } from './hiding.ts'
import { namedIn } from './scenes.ts'
import { checkTask } from './tasks.ts'
import { checkThere } from './there.ts'

type Read = { story: Story; shapes: Shapes; lesson: Lesson | null }

/** Whatever a scene says, asks, sets or opens can be seen in it: met, in its view, and not yet to come. */
export function checkShown({ all }: ParsedData, { story, shapes, lesson }: Read): void {
  for (const scene of lesson?.scenes ?? []) {
    const entry = all.scene.find(({ id }) => id === scene.id)
    if (!lesson || !entry) continue
    const revealed = storyInScene(story, lesson, scene)
    const view = viewOfScene(scene)
    const hidden = hiddenReasonIn(view, revealed, shapes)
    checkThere(view, story, revealed, hidden, entry.report)
    for (const { id, path } of namedIn(entry.body)) {
      const reason = hidden(id)
      if (reason) entry.report(path, reason.what, reason.fix)
    }
    checkTask(scene, story, entry.report)
    checkKnown(entry, story, revealed)
  }
}

/** An educator can open whatever the answer and the notes name. */
function checkKnown({ body, report }: Entry<RawScene>, story: Story, revealed: Story): void {
  const ids = new Set(story.claims.map(({ id }) => id))
  for (const { id } of revealed.claims) ids.delete(id)
  const texts = [
    { path: ['question', 'answer'], text: body.question?.answer },
    { path: ['notes'], text: body.notes },
  ]
  for (const { path, text } of texts)
    for (const [lang, words] of Object.entries(text ?? {}))
      for (const word of new Set(words.match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu)))
        if (ids.has(word))
          report(
            [...path, lang],
            `"${word}" is named, and has not been met by this scene.`,
            'Add it to the reveals of this scene or of one before, or leave it out.',
          )
}
