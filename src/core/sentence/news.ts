import type { Claim, Kind } from '../story/claim.ts'
import { named, part, type Part } from './part.ts'
import type { SentenceLanguage } from './sentence.ts'

/** What is told first of several that are new: what changes most of what is seen. */
const order: Kind[] = ['split', 'strike', 'exchange', 'supply', 'movement', 'position']

/** The line on what is new at a stop, and says nothing of where; none where nothing is. */
export function newsSentence(news: readonly Claim[], { lang, words }: SentenceLanguage): Part[] {
  const [first, ...more] = [...news].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return first ? [part('news', words.news(named(first.title, lang), more.length), first.id)] : []
}
