import { inLang, type Lang } from '../../core/text/text.ts'
import type { MomentSummary } from '../../core/summary/moment-summary.ts'
import type { Gap } from '../../core/analysis/stops.ts'
import type { Words } from '../../i18n/index.ts'

/** What no report says at a moment, a sentence each: of each group that is spoken of, and of the days. */
export function notKnown(
  { groups }: Pick<MomentSummary, 'groups'>,
  gap: Gap | null,
  { words, lang }: { words: Words; lang: Lang },
): string[] {
  const { card, time } = words
  const spoken = groups.filter(({ speaks }) => speaks)
  const named = spoken.length > 1
  const said = spoken.flatMap(({ group, rivals, directions, trail }) => {
    const name = named ? inLang(group.short ?? group.label, lang).words : null
    return [
      ...(rivals.length === 0 && directions.length > 0 ? [card.unknownPlace(name)] : []),
      ...(rivals.length > 1 ? [card.unknownWhich(name)] : []),
      ...(trail.length > 0 && rivals.length > 0 ? [card.unknownRoute(name)] : []),
    ]
  })
  const days = gap
    ? [words.gap(time.shortDay(gap.first), time.shortDay(gap.last), gap.crossing.length)]
    : []
  return [...said, ...days]
}
