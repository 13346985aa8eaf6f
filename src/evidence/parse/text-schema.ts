import type { Text } from '../../core/text/text.ts'
import { maybe, record, text, type Rule } from './schema.ts'

/** Words for people: English always, Arabic where translated. */
export const words: Rule<Text> = {
  ...record({ en: text, ar: maybe(text) }),
  says: '{ "en": "…", "ar": "…" }',
}
