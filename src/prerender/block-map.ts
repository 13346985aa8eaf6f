import type { Shapes } from '../core/story/claim.ts'
import type { Story } from '../core/story/story.ts'
import type { Lang } from '../core/text/text.ts'
import type { GroundData } from '../static-map/basemap-paths.ts'
import type { Subject } from '../static-map/scene.ts'
import type { Replay } from '../replay/replay.svelte.ts'
import { momentOf } from '../ui/base/moment-text.ts'
import { embed as arabic } from '../i18n/ar/embed.ts'
import { embed as english } from '../i18n/en/embed.ts'

export const words = { en: english, ar: arabic }

/** What is drawn: a story, its geometries and its ground, named in a language. */
export type DrawingInput = { story: Story; shapes: Shapes; ground: GroundData; lang: Lang }

/** What a picture of a replay's moment is of. The replay is of a brief story, the geometries are the whole story's. */
export function subjectOf(replay: Replay, { story, shapes, lang }: DrawingInput): Subject {
  const brief = replay.evidence.drawn
  const drawn = new Set(brief.claims.map(({ id }) => id))
  return {
    story,
    drawn: {
      claims: story.claims.filter(({ id }) => drawn.has(id)),
      places: story.places.filter((place) => replay.evidence.onMap.isNamed(place)),
      roads: story.roads.filter((road) => replay.evidence.onMap.isNamed(road)),
      legs: brief.legs,
    },
    evidence: replay.evidence,
    choices: replay.choices,
    shapes,
    lang,
    time: words[lang].time,
    onMap: words[lang].onMap,
  }
}

/** The name of that picture, for those who do not see it. */
export const labelOf = (replay: Replay, lang: Lang): string =>
  `${words[lang].map}, ${momentOf(replay, { lang, words: words[lang] })}`
