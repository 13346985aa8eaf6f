import { formatMoment, formatWhen } from '../../core/time/format-time.ts'
import { inLang, type Lang, type Text } from '../../core/text/text.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { replay as replayWords } from '../../i18n/en/replay.ts'

/** Who speaks: a language and its words. */
export type Speaker = { lang: Lang; words: typeof replayWords }

/** How many of several tied reports the slider reads out; it says how many there are. */
const aloud = 3

const say = (text: Text, speaker: Speaker) => inLang(text, speaker.lang).words

/** What the clock shows: the moment in words. */
export const momentOf = (replay: Replay, { words }: Speaker): string =>
  formatMoment(replay.clock.now, replay.story.begins, words.time, replay.story.zone)

/** When the last report settled, in words. */
export const lastMomentOf = (replay: Replay, { words }: Speaker): string =>
  formatMoment(replay.clock.lastStop?.at ?? 0, replay.story.begins, words.time, replay.story.zone)

/** One sentence that says what is on the screen: what is reported by the moment shown. */
export function statementOf(replay: Replay, speaker: Speaker): string {
  const { words } = speaker
  const [first, ...others] = replay.clock.lastStop?.claims ?? []
  const { gap, stop } = replay.clock
  if (gap && !stop) {
    const { shortDay } = words.time
    return words.gap(shortDay(gap.first), shortDay(gap.last), gap.crossing.length)
  }
  if (!first) return words.nothingSettled
  const titles = words.statement.more(say(first.title, speaker), others.length)
  return stop ? titles : words.statement.last(titles, lastMomentOf(replay, speaker))
}

/** What the slider says: the moment with its precision, and what is reported now, each with its own time. */
export function spokenMoment(replay: Replay, speaker: Speaker): string {
  const { words } = speaker
  const settled = replay.clock.stop?.claims ?? []
  const titles = settled
    .slice(0, aloud)
    .map((c) =>
      [say(c.title, speaker), formatWhen(c.when, words.time, replay.story.zone)].join(
        `${words.comma} `,
      ),
    )
  const tied = settled.length > aloud ? [words.reports(settled.length)] : []
  const what =
    titles.length > 0 ? words.statement.spoken([...tied, ...titles]) : statementOf(replay, speaker)
  return words.statement.of(momentOf(replay, speaker), what)
}
