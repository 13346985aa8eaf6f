import { languages, type Text } from '../../../core/text/text.ts'
import type { Entry } from '../../parse/entry.ts'
import type { Path } from '../../parse/json-with-positions.ts'
import type { RawScene } from '../../parse/scene-schema.ts'

const most = { title: 45, sentence: 25, question: 30 }

/** Words with a letter or a digit in them; a dash by itself is none. */
const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** What a class sees of a scene can be read from the last row. */
export function checkProjected({ body, report }: Entry<RawScene>): void {
  const { title, says, question, task } = body
  for (const lang of languages) {
    const letters = [...(title[lang] ?? '')].length
    if (letters > most.title)
      report(
        ['title', lang],
        `The title has ${letters} letters; from the last row ${most.title} can be read.`,
        'Shorten it.',
      )
    const checkWords = (text: Text, limit: number, path: Path) => {
      const count = wordsIn(text[lang] ?? '')
      if (count > limit)
        report(
          [...path, 'text', lang],
          `It has ${count} words; from the last row ${limit} can be read.`,
          'Shorten it, or make two of it.',
        )
    }
    says.forEach(({ text }, i) => checkWords(text, most.sentence, ['says', i]))
    if (question) checkWords(question.text, most.question, ['question'])
    if (task) checkWords(task.text, most.question, ['task'])
  }
}
