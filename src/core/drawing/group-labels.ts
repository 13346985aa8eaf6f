import type { Position } from 'geojson'
import { groupBy } from '../collections/group-by.ts'
import type { Claim } from '../story/claim.ts'
import type { GroupSummary } from '../summary/group-summary.ts'
import { isCertain, stateAt } from '../time/when.ts'
import { inLang, type Lang } from '../text/text.ts'
import { timeOf, type Labelling, type MomentLabel } from './moment-label.ts'

/** How many places have more than who is there said of them. */
const spokenMost = 3

/**
 * Where the groups are reported to be at a moment: a label for each place that reports name and none merely
 * widens, lettered where they differ. The first three say who and when, the others only who.
 */
export function groupLabels(labelling: Labelling): MomentLabel[] {
  const speaking = labelling.summary.groups.filter(({ speaks }) => speaks)
  const byGroup = speaking.map((group) => labelsOf(group, labelling))
  // Of each group the first, before the second of any.
  const rounds = Math.max(0, ...byGroup.map(({ length }) => length))
  const ordered = Array.from({ length: rounds }, (_, i) => byGroup.flatMap((all) => all[i] ?? []))
  return atOneSpot(ordered.flat()).map((label, i) =>
    i < spokenMost ? label : { ...label, lines: label.lines.slice(0, 1) },
  )
}

function labelsOf(
  { group, rivals, directions }: GroupSummary,
  { summary, pointsOf, words, time, zone, lang, brief = false }: Labelling,
): MomentLabel[] {
  const name = nameOf((brief ? group.short : undefined) ?? group.label, lang)
  const several = rivals.length > 1
  const said = (claim: Claim) => timeOf(claim, brief ? null : summary.today, time, zone)
  const places = rivals.flatMap(({ key, precision, claims, letter }, i) => {
    const [at, ...within] = pointsOf(claims[0])
    if (!at) return []
    const isPoint = precision === 'point'
    const when = said(claims[0])
    const where =
      isPoint || brief
        ? when
        : precision === 'road'
          ? words.alongRoad(when)
          : claims[0].where.way === 'from'
            ? words.left(when)
            : words.inArea(when)
    return [
      {
        key: `${group.id} ${key}`,
        claims: claims.map(({ id }) => id),
        at,
        within: isPoint ? [] : within,
        lines:
          brief && isPoint && i > 0 ? [] : linesOf(name, where, i > 0 ? words.or : null, brief),
        kind: 'group' as const,
        letter: several ? letter : null,
        solid: claims.some((claim) => isCertain(stateAt(claim.when, summary.now))),
        isPoint,
      },
    ]
  })
  const heading = directions
    .filter(({ current }) => current)
    .flatMap(({ key, claims }) => {
      const [at] = pointsOf(claims[0])
      const toward = words.toward(said(claims[0]))
      const lines = [name, ...(brief ? folded(toward) : [toward])]
      return at ? [{ ...lettered(`${group.id} ${key}`, claims, at, lines), isPoint: false }] : []
    })
  return [...places, ...heading]
}

const lettered = (key: string, claims: readonly Claim[], at: Position, lines: string[]) => ({
  key,
  claims: claims.map(({ id }) => id),
  at,
  within: [],
  lines,
  kind: 'group' as const,
  letter: null,
  solid: true,
})

/** Who, and where or when; of a place that only another report names, in brief, the time alone. */
const linesOf = (name: string, where: string, or: string | null, brief: boolean): string[] =>
  or === null ? [name, where] : brief ? [where] : [`${or} ${name}`, where]

/** A line broken after its last comma, for a narrow map. */
const folded = (line: string): string[] => line.split(/(?<=[,،]) (?!.*[,،] )/)

/** Two groups, or two areas, may have one middle: what is said there is said once, of both. */
function atOneSpot(labels: readonly MomentLabel[]): MomentLabel[] {
  return [...groupBy(labels, ({ at }) => String(at)).values()].flatMap((here) => {
    const [first] = here
    if (!first) return []
    const names = new Set(here.flatMap(({ lines }) => lines.slice(0, 1)))
    const times = new Set(here.flatMap(({ lines }) => lines.slice(1)))
    return [
      {
        ...first,
        claims: here.flatMap(({ claims }) => claims),
        lines: [...names, ...times],
        letter: here.find(({ letter }) => letter !== null)?.letter ?? null,
        solid: here.some(({ solid }) => solid),
      },
    ]
  })
}

const nameOf = (label: Parameters<typeof inLang>[0], lang: Lang): string =>
  inLang(label, lang).words.replace(/ \(.*$/, '')
