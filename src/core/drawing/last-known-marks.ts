import type { Position } from 'geojson'
import type { Claim } from '../story/claim.ts'
import type { Ink, Standing } from '../analysis/group-status.ts'
import { ageInDays, formatWhenShort, type TimeWords } from '../time/format-time.ts'
import { inLang, type Lang } from '../text/text.ts'
import { groupBy } from '../collections/group-by.ts'

/** What is known of the groups at a moment; `today` (YYYY-MM-DD) is the day it is in, on the story's clock. */
export type Standings = {
  standings: readonly Standing[]
  inks: ReadonlyMap<string, Ink>
  today: string
  zone: string
}

/** One place at which groups were last reported: who, when, how long ago. */
export type StandingMark = { key: string; at: Position; lines: string[]; solid: boolean }

/**
 * The groups at the places of their last reports: one mark a place, saying who, when it was
 * reported and how old that is; `spotOf` says where a report's mark stands. A mark holds until another report; nothing glides.
 */
export function standingMarks(
  now: Standings,
  spotOf: (claim: Claim) => Position | null,
  words: TimeWords,
  lang: Lang,
): StandingMark[] {
  const marks = now.standings.flatMap(({ group, reports }) => {
    const out = reports.filter((claim) => claim.kind === 'position' && isOut(claim, now.today))
    return [...groupBy(out, ({ where }) => where.shape)].map(([, here]) => ({
      group,
      inks: here.map(({ id }) => now.inks.get(id)),
      newest: newestOf(here),
    }))
  })
  const reportedPoints = marks.flatMap(({ newest, ...mark }) => {
    const at = newest && spotOf(newest)
    return at ? [{ ...mark, at, said: timeOf(newest, now, words) }] : []
  })
  // Two areas may have one middle: one mark there, that says each group and each time once.
  return [...groupBy(reportedPoints, ({ at }) => String(at))].flatMap(([key, here]) => {
    const lines = [...groupBy(here, ({ group }) => group)].flatMap(([group, own]) => [
      inLang(group.label, lang).words.replace(/ \(.*$/, ''),
      ...new Set(own.map(({ said }) => said)),
    ])
    const solid = here.some(({ inks }) => inks.includes('solid'))
    return here.slice(0, 1).map(({ at }) => ({ key, at, lines, solid }))
  })
}

/** When a report puts a group there, and how many days ago that was. */
function timeOf({ when }: Claim, { today, zone }: Standings, words: TimeWords): string {
  if (when === null) return words.noDate
  const age = ageInDays(when, today)
  const said = formatWhenShort(when, words, zone)
  return age ? `${said} · ${words.ago(age)}` : said
}

/** A report that states no time gets a mark only from the day on by which it had been published. */
const isOut = ({ when }: Claim, today: string): boolean =>
  when !== null && (when.basis !== 'published' || (when.last ?? '') <= today)

/** The report whose band ends last: the freshest word on a group at one place. */
const newestOf = (reports: readonly Claim[]): Claim | undefined =>
  [...reports].sort((a, b) => (a.when?.last ?? '').localeCompare(b.when?.last ?? '')).at(-1)
