import { newsSentence } from '../../core/sentence/news.ts'
import { plainOf, type Part } from '../../core/sentence/part.ts'
import {
  whereSentences,
  whereSentence,
  type GroupSentence,
  type SentenceForm,
  type SentenceLanguage,
} from '../../core/sentence/sentence.ts'
import type { WhereWords } from '../../core/sentence/words.ts'
import type { MomentSummary } from '../../core/summary/moment-summary.ts'
import type { Story } from '../../core/story/story.ts'
import type { TimeWords } from '../../core/time/format-time.ts'
import type { Lang } from '../../core/text/text.ts'

/** Who answers: a language with its words for times and places. */
export type WhereLocale = { lang: Lang; words: { whereabouts: WhereWords; time: TimeWords } }

/** What an answer is read from. */
export type SummarizedStory = { readonly summary: MomentSummary; readonly story: Story }

const languageOf = ({ lang, words }: WhereLocale): SentenceLanguage => ({
  lang,
  words: words.whereabouts,
  clock: words.time.clock,
})

/** The sentence that answers where, in parts that a page can mark up and link to their reports. */
export const whereParts = (
  { summary, story }: SummarizedStory,
  answerer: WhereLocale,
  form: SentenceForm = 'long',
): Part[] => whereSentence(summary, story, languageOf(answerer), form)

/** The same, group by group: where it is, and what else is reported of that. */
export const whereByGroup = (
  { summary, story }: SummarizedStory,
  answerer: WhereLocale,
  form: SentenceForm = 'long',
): GroupSentence[] => whereSentences(summary, story, languageOf(answerer), form)

/** The same as a plain line: for titles and pictures, and to be read out. */
export const whereText = (
  of: SummarizedStory,
  answerer: WhereLocale,
  form: SentenceForm = 'long',
): string => plainOf(whereParts(of, answerer, form))

/** What is new at this stop, as a line of its own; empty between stops, and where nothing is. */
export const newsParts = ({ summary }: SummarizedStory, answerer: WhereLocale): Part[] =>
  newsSentence(summary.news, languageOf(answerer))

export const newsText = (of: SummarizedStory, answerer: WhereLocale): string =>
  plainOf(newsParts(of, answerer))
