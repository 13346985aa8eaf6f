import { plainOf, type Part } from '../../core/sentence/part.ts'
import { whereParts, type SummarizedStory, type WhereLocale } from '../base/where-text.ts'

/** What a page answers to “where?”, in plain words. */
export type AnswerSaid = {
  /** In one sentence. */
  sentence: string
  /** How old it is, and who says so; empty where nobody is named. */
  backed: string
  /** How many other places are reported. */
  elsewhere: number
}

/** The answer to “where?” at a moment, as full page, projector and paper give it. */
export function answerSaid(of: SummarizedStory, answerer: WhereLocale): AnswerSaid {
  const sentence = whereParts(of, answerer, 'short')
  return {
    sentence: plainOf(sentence),
    backed: plainOf(backing(whereParts(of, answerer), sentence)),
    elsewhere: of.summary.groups
      .filter(({ speaks }) => speaks)
      .reduce((count, { rivals }) => count + Math.max(0, rivals.length - 1), 0),
  }
}

/**
 * How old it is and who says so, of what a sentence says first: the parts of the long sentence that rest
 * on the same report as the first place of the short one.
 */
function backing(long: readonly Part[], short: readonly Part[]): Part[] {
  const lead = short.find(({ is, claim }) => is === 'where' && claim !== null)?.claim ?? null
  if (lead === null) return []
  const from = long.findIndex(({ is, claim }) => is === 'where' && claim === lead)
  const until = long.findIndex(({ is }, i) => i > from && (is === 'where' || is === 'group'))
  const own = long.slice(from, until === -1 ? undefined : until)
  // Of several groups it would be read as the age of each.
  const places = new Set(short.flatMap(({ is, claim }) => (is === 'where' && claim ? [claim] : [])))
  const age = places.size > 1 ? undefined : own.find(({ is }) => is === 'age')
  const who = own.find(({ is }) => is === 'who')
  const between: Part[] = age && who ? [{ is: 'mark', text: ' · ', claim: null }] : []
  return [...(age ? [age] : []), ...between, ...(who ? [who] : [])]
}
