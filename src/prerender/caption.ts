import { plainOf, type Part } from '../core/sentence/part.ts'
import type { GroupSentence } from '../core/sentence/sentence.ts'
import type { Story } from '../core/story/story.ts'
import { inLang, type Lang } from '../core/text/text.ts'
import type { Replay } from '../replay/replay.svelte.ts'
import { momentOf, gapText } from '../ui/base/moment-text.ts'
import { whereByGroup, newsText, whereParts, whereText } from '../ui/base/where-text.ts'
import { words } from './block-map.ts'

/** What a picture of a moment says of it, in one language. */
export type Caption = {
  title: string
  /** The moment in words. */
  moment: string
  /** Where each group is reported, briefly; with who says so and what differs. */
  where: string
  whole: string
  /** Who says the first of it. */
  who: string
  /** What else is reported of where they are: of the first group first. */
  others: string[]
  /** What is new at this moment, or that reports are silent on it; empty where neither is. */
  news: string
}

/** The caption of a replay's moment. `story`: the whole of it, for a replay may have only what a block carries. */
export function captionOf(replay: Replay, story: Story, lang: Lang): Caption {
  const speaker = { lang, words: words[lang] }
  const told = { summary: replay.evidence.summary, story }
  const claimOf = (parts: readonly Part[]) => parts.find(({ is }) => is === 'where')?.claim ?? null
  const first = claimOf(whereParts(told, speaker, 'short'))
  // A long answer has groups that a short one leaves out: what the short one begins with is told first.
  const isFirst = ({ lead }: GroupSentence) => claimOf(lead) === first
  const answers = whereByGroup(told, speaker).sort(
    (a, b) => Number(isFirst(b)) - Number(isFirst(a)),
  )
  return {
    title: inLang(replay.story.title, lang).words,
    moment: momentOf(replay, speaker),
    where: whereText(told, speaker, 'short'),
    whole: whereText(told, speaker),
    who: answers[0]?.lead.find(({ is }) => is === 'who')?.text ?? '',
    others: answers.map(({ more }) => plainOf(more).trim()).filter(Boolean),
    news: newsText(told, speaker) || gapText(replay, speaker),
  }
}

const lined = (moment: string, said: string, news: string, lang: Lang): string =>
  [words[lang].statement.of(moment, said), news].filter(Boolean).join(' ')

/** A caption in one line, for those who do not see the picture. */
export const sentenceOf = ({ moment, whole, news }: Caption, lang: Lang): string =>
  lined(moment, whole, news, lang)

/** The same as briefly as a link to the page has room for. */
export const brieflyOf = ({ moment, where, news }: Caption, lang: Lang): string =>
  lined(moment, where, news, lang)
