import { type AccountsAnswer, type Answers, type AreaAnswer } from '../../core/lesson/answers.ts'
import type { Landmark } from '../../core/drawing/nearest-landmark.ts'
import type { Lesson } from '../../core/lesson/lesson.ts'
import type { Story } from '../../core/story/story.ts'
import { inLang, type Lang, type Text } from '../../core/text/text.ts'
import { lessonWords } from '../../i18n/lesson.ts'
import { describeArea } from './tasks/describe-area.ts'

/** A claim by its id; with its title where the story at hand has it, for what has not been met is not named. */
function named(id: string, story: Story, lang: Lang): string {
  const claim = story.claims.find((one) => one.id === id)
  return claim ? `${id}: ${inLang(claim.title, lang).words}` : id
}

/** An area that was answered, in a few lines. */
export function areaAnswerLines(
  { area, restsOn, why }: AreaAnswer,
  story: Story,
  landmarks: readonly Landmark[],
  lang: Lang,
): string[] {
  const words = lessonWords[lang].area
  return [
    area ? describeArea(area, landmarks, lang) : words.noArea,
    restsOn === null ? words.restedOnNone : words.restedOn(named(restsOn, story, lang)),
    ...(why ? [words.because(why)] : []),
  ]
}

/** What was answered about two accounts (ids of claims), in a few lines; for what has been shown whose they are. */
export function accountsAnswerLines(
  { relies, why }: AccountsAnswer,
  claims: readonly string[],
  story: Story,
  lang: Lang,
): string[] {
  const words = lessonWords[lang].accounts
  const id = { first: claims[0], second: claims[1], both: undefined, neither: undefined }
  const chosen = relies && id[relies]
  const which = relies && words.relies[relies] + (chosen ? ` (${named(chosen, story, lang)})` : '')
  return [...(which ? [words.chose(which)] : []), ...(why ? [words.toCheck(why)] : [])]
}

/** What was asked in a scene and what was answered to it. */
export type AnsweredScene = { title: string; parts: { asked: string; answered: string[] }[] }

/** All answers in the order of the lesson, to be read, copied and printed. */
export function answeredScenes(
  answers: Answers,
  { scenes }: Pick<Lesson, 'scenes'>,
  story: Story,
  landmarks: readonly Landmark[],
  lang: Lang,
): AnsweredScene[] {
  const words = lessonWords[lang]
  const say = (text: Text) => inLang(text, lang).words
  return scenes.flatMap(({ id, title, task, question }, i) => {
    const answer = answers[id]
    if (!answer) return []
    const own = answer.task
    const lines =
      own?.kind === 'area'
        ? areaAnswerLines(own, story, landmarks, lang)
        : own && accountsAnswerLines(own, task?.claims ?? [], story, lang)
    const parts = [
      ...(task && lines ? [{ asked: say(task.text), answered: lines }] : []),
      ...(question && answer.question
        ? [{ asked: say(question.text), answered: [answer.question] }]
        : []),
    ]
    return [{ title: words.answers.ofScene(i + 1, say(title)), parts }]
  })
}

/** The same as one plain text. */
export const answersText = (told: readonly AnsweredScene[]): string =>
  told
    .map(({ title, parts }) =>
      [title, ...parts.flatMap(({ asked, answered }) => ['', asked, ...answered])].join('\n'),
    )
    .join('\n\n')
