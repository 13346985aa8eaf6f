import type { Claim } from '../../core/story/claim.ts'
import { minutesOf, type Lesson } from '../../core/lesson/lesson.ts'
import type { Story } from '../../core/story/story.ts'
import { readJson } from '../parse/json-with-positions.ts'
import { untranslatedIn } from './untranslated.ts'

const counted = (words: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ')
}

const lineOfLayer = (layer: string, claims: readonly Claim[]): string => {
  const [tiers, kinds] = [
    claims
      .map((c) => c.tier)
      .sort()
      .reverse(),
    claims.map((c) => c.kind),
  ]
  return `  ${layer.padEnd(16)} ${String(claims.length).padStart(4)}  ${counted(tiers)}; ${counted(kinds)}`
}

function lineOfLesson(lesson: Lesson | null, { claims }: Story): string {
  if (lesson === null) return 'No lesson'
  const { scenes } = lesson
  const revealed = scenes.flatMap(({ reveals }) => reveals).length
  const tasks = scenes.flatMap(({ task }) => task?.kind ?? [])
  return (
    `A lesson of ${scenes.length} scenes and ${minutesOf(lesson)} minutes: ` +
    `${revealed} of ${claims.length} claims are met; tasks: ${counted(tasks) || 'none'}`
  )
}

/** What a data folder holds, on one screen: claims, references, the lesson, what is undated or untranslated. */
export function summaryOf(
  story: Story,
  lesson: Lesson | null,
  files: Record<string, string>,
): string {
  const { claims, sources, origins, places } = story
  const layers = [...new Set(claims.map((claim) => claim.layer))].sort()
  const undated = claims.filter((claim) => claim.when === null).map((claim) => claim.id)
  const arabic = Object.entries(files)
    .map(([name, text]) => ({ name, ...untranslatedIn(readJson(text).value) }))
    .filter(({ missing }) => missing > 0)
  const missing = arabic.reduce((sum, file) => sum + file.missing, 0)
  return [
    `${story.title.en} (data ${story.dataVersion})`,
    '',
    `${claims.length} claims: ${counted(claims.map((claim) => claim.tier))}`,
    ...layers.map((layer) =>
      lineOfLayer(
        layer,
        claims.filter((claim) => claim.layer === layer),
      ),
    ),
    `  undated: ${undated.join(', ') || 'none'}`,
    `${sources.length} sources: ${sources.filter((s) => s.printOnly).length} printed and not linked, ` +
      `${sources.filter((s) => s.published === null).length} without a date of publication`,
    `${origins.length} origins: ${origins.filter((o) => o.independent).length} count as independent`,
    `${places.length} places and areas, ${story.roads.length} roads, ${story.legs.length} legs, ` +
      `${story.groups.length} groups, ${story.disagreements.length} disagreements, ` +
      `${story.relations.length} relations`,
    lineOfLesson(lesson, story),
    `Texts without Arabic: ${missing}`,
    ...arabic.map(
      ({ name, missing: count, texts, by }) =>
        `  ${name.padEnd(24)} ${String(count).padStart(4)} of ${texts}: ` +
        [...by].map(([property, n]) => `${n} ${property}`).join(', '),
    ),
  ].join('\n')
}
