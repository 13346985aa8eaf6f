import type { Scene } from '../../core/lesson/lesson.ts'
import { inLang, type Text } from '../../core/text/text.ts'
import { momentOf, type ReplayLocale } from '../../ui/base/moment-text.ts'
import { whereText, type WhereLocale } from '../../ui/base/where-text.ts'
import type { Present } from '../../i18n/present.ts'
import type { Presentation } from './presentation.svelte.ts'

/** What a screen reader hears of a picture: with a scene's first its number, title and moment; of the others what came. */
export function announcementOf(
  presentation: Presentation,
  speaker: ReplayLocale & WhereLocale,
  said: Present,
): string {
  const { scene, slide, part, session, lesson } = presentation
  const say = (text: Text) => inLang(text, speaker.lang).words
  if (slide.kind === 'first') return say(lesson.title)
  if (slide.kind === 'last' || !scene || !part) return said.endTitle
  const head = [
    `${said.sceneOf(slide.at + 1, lesson.scenes.length)}: ${say(scene.title)}.`,
    `${speaker.words.statement.of(
      momentOf(session.replay, speaker),
      whereText(session.replay.evidence, speaker, 'short'),
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
