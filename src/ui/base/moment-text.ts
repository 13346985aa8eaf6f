import { formatMoment } from '../../core/time/format-time.ts'
import type { Lang } from '../../core/text/text.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { replay as replayWords } from '../../i18n/en/replay.ts'
import { newsText, whereText, type WhereLocale } from './where-text.ts'

/** Who speaks: a language and its words. */
export type ReplayLocale = { lang: Lang; words: typeof replayWords }

/** What the clock shows: the moment in words. */
export const momentOf = (replay: Replay, { words }: ReplayLocale): string =>
  formatMoment(replay.clock.now, replay.story.begins, words.time, replay.story.zone)

/** That reports are silent on the moment, where they are, and what may belong there; else nothing. */
export function gapText(replay: Replay, { words }: ReplayLocale): string {
  const { gap, stop } = replay.clock
  if (!gap || stop) return ''
  const { shortDay } = words.time
  return words.gap(shortDay(gap.first), shortDay(gap.last), gap.crossing.length)
}

/** What the slider says: the moment with its precision, where that is, and what is new, or that reports are silent. */
export function momentValueText(replay: Replay, speaker: ReplayLocale & WhereLocale): string {
  const where = whereText(replay.evidence, speaker, 'short')
  const more = newsText(replay.evidence, speaker) || gapText(replay, speaker)
  const said = speaker.words.statement.of(momentOf(replay, speaker), where)
  return [said, more].filter(Boolean).join(' ')
}
