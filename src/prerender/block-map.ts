import { spotIn } from '../block/mark-position.ts'
import { drawingsOf } from '../core/drawing/claim-features.ts'
import { strongest } from '../core/analysis/group-status.ts'
import type { Claim, Shapes } from '../core/story/claim.ts'
import type { Sheet } from '../core/geo/web-mercator.ts'
import type { Story } from '../core/story/story.ts'
import type { Lang } from '../core/text/text.ts'
import { groundPaths, type GroundData } from '../static-map/basemap-paths.ts'
import { marksOf, type PaperMark } from '../static-map/marks.ts'
import { ringsOf } from '../static-map/labels.ts'
import { standingSigns } from '../static-map/last-known-signs.ts'
import type { Replay } from '../replay/replay.svelte.ts'
import { momentOf } from '../ui/base/spoken-moment.ts'
import { embed as arabic } from '../i18n/ar/embed.ts'
import { embed as english } from '../i18n/en/embed.ts'

export const words = { en: english, ar: arabic }

/** What is drawn: a story, its geometries and its ground, named in a language. */
export type Drawn = { story: Story; shapes: Shapes; ground: GroundData; lang: Lang }

/**
 * What a drawing of a replay's moment shows on a sheet: the properties of `Paper` but for the names, for
 * which room is sought when all else is there; and the signs of the groups, on any sheet.
 */
export function drawingOn(sheet: Sheet, replay: Replay, { story, shapes, ground, lang }: Drawn) {
  const drawn = {
    ...story,
    claims: drawnClaims(story, replay),
    places: story.places.filter((place) => replay.isNamed(place)),
    roads: story.roads.filter((road) => replay.isNamed(road)),
  }
  const drawings = drawingsOf(story, drawn, shapes, lang)
  // Where nothing is rendered for a browser, what is derived is derived anew at every look.
  const { inks, untouched } = replay
  const ofLegs = new Map(story.legs.map(({ id }) => [id, replay.legInk(id)]))
  const ink = (claims: readonly string[], { key }: PaperMark) => {
    const ofLeg = ofLegs.get(key)
    if (ofLeg) return ofLeg
    const strength = strongest(claims.map((id) => inks.get(id) ?? 'none'))
    return strength === 'none' && untouched && claims.length > 0 ? 'ghost' : strength
  }
  const own = words[lang]
  const last = replay.marks(spotIn(replay.shapes), own.time, lang)
  return {
    drawings,
    signsOn: (shown: Sheet) => standingSigns(last, shown, ringsOf(drawings, shown)),
    props: {
      sheet,
      ground: groundPaths(ground, sheet),
      marks: marksOf(drawings, sheet),
      ink,
      label: `${own.map}, ${momentOf(replay, { lang, words: own })}`,
      lang,
    },
  }
}

const drawnClaims = (story: Story, replay: Replay): Claim[] => {
  const drawn = new Set(replay.drawn.claims.map(({ id }) => id))
  return story.claims.filter(({ id }) => drawn.has(id))
}
