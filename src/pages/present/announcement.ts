import type { Scene } from '../../core/lesson/lesson.ts'
import { inLang, type Text } from '../../core/text/text.ts'
import { momentOf, type Speaker } from '../../ui/base/spoken-moment.ts'
import { whereSaid, type Answerer } from '../../ui/base/where-said.ts'
import type { Present } from '../../i18n/present.ts'
import type { Presenting } from './presentation.svelte.ts'

/** What a screen reader hears of a picture: with a scene's first its number, title and moment; of the others what came. */
export function announced(
  presenting: Presenting,
  speaker: Speaker & Answerer,
  said: Present,
): string {
  const { scene, slide, part, teaching, lesson } = presenting
  const say = (text: Text) => inLang(text, speaker.lang).words
  if (slide.kind === 'first') return say(lesson.title)
  if (slide.kind === 'last' || !scene || !part) return said.endTitle
  const head = [
    `${said.sceneOf(slide.at + 1, lesson.scenes.length)}: ${say(scene.title)}.`,
    `${speaker.words.statement.of(
      momentOf(teaching.replay, speaker),
      whereSaid(teaching.replay.evidence, speaker, 'short'),
    )}`,
  ]
  const came: Record<typeof part, () => string[]> = {
    map: () => head,
    says: () => scene.says.map(({ text }) => say(text)),
    accounts: () => [...task(scene), said.parts.accounts],
    outlets: () => [said.parts.outlets],
    area: () => [...task(scene), said.held],
    areas: () => [said.parts.areas],
    question: () =>
      scene.question
        ? [
            `${said.question} · ${said.practice[scene.question.practice]}:`,
            say(scene.question.text),
          ]
        : [],
  }
  function task({ task }: Scene) {
    return task ? [`${said.task}:`, say(task.text)] : []
  }
  return came[part]().join(' ')
}
