import { groupBy } from '../collections/group-by.ts'
import { hasOwnTime } from '../time/when.ts'
import { timeOf, type Labelling, type MomentLabel } from './moment-label.ts'

/**
 * What was struck within about a day and a half: a sign at each point that a report names, and words in the
 * narrowest areas; what only widens another report of a strike is left to the list.
 */
export function strikeLabels({
  summary,
  pointsOf,
  spatial,
  words,
  time,
  zone,
  brief = false,
}: Labelling): MomentLabel[] {
  const placed = summary.strikes.recent.filter(({ precision }) => precision !== 'none')
  const places = [...groupBy(placed, ({ claim }) => spatial.keyOf(claim))].flatMap(
    ([key, [first, ...more]]) => (first ? [{ key, strikes: [first, ...more] as const }] : []),
  )
  const sorted = [...places].sort(
    ({ strikes: [a] }, { strikes: [b] }) => spatial.km2(a.claim) - spatial.km2(b.claim),
  )
  const narrowest = sorted.filter(
    ({ strikes: [wide] }, i) =>
      !sorted.slice(0, i).some(({ strikes: [one] }) => spatial.holds(wide.claim, one.claim)),
  )
  return narrowest.flatMap(({ key, strikes }) => {
    const [{ claim, precision }] = strikes
    const [at, ...within] = pointsOf(claim)
    if (!at) return []
    const newest = strikes.at(-1)?.claim ?? claim
    const when = timeOf(newest, summary.today, time, zone)
    const isPoint = precision === 'point'
    return [
      {
        key: `strike ${key}`,
        claims: strikes.map(({ claim }) => claim.id),
        at,
        within: isPoint ? [] : within,
        lines: [(isPoint || brief ? words.struck : words.struckInArea)(when, strikes.length)],
        kind: 'strike' as const,
        letter: null,
        solid: strikes.some(({ claim }) => hasOwnTime(claim.when)),
        isPoint,
      },
    ]
  })
}
