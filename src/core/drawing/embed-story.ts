import { happens, type Claim, type Shapes } from '../story/claim.ts'
import { placesGroup } from '../analysis/group-status.ts'
import type { Place, Story } from '../story/story.ts'
import type { Lang, Text } from '../text/text.ts'
import { packRelations, type PackedRelations } from '../summary/packed-relations.ts'
import { outlineOf } from '../story/claim-geometry.ts'
import { labelPointOf } from '../geo/geometry.ts'

/** A story as a block in an article needs it: everything the clock and the quotes need, in one language. */
export type EmbedStory = { story: Story; shapes: Shapes; spatial: PackedRelations }

/** A text in one language only, where it has that language. */
const only = (text: Text, lang: Lang): Text =>
  lang === 'ar' && text.ar !== undefined ? { en: '', ar: text.ar } : { en: text.en }

const none: Text = { en: '' }

/** Where a claim's mark stands: a point takes the place of its outline, which is drawn already. */
const markPositionOf = (claim: Claim, shapes: Shapes): [string, Shapes[string]] | null => {
  const outline = outlineOf(claim, shapes)
  if (!outline || claim.where.shape === null) return null
  return [claim.where.shape, { type: 'Point', coordinates: labelPointOf(outline) }]
}

function briefClaim(claim: Claim, lang: Lang): Claim {
  const { when, where } = claim
  return {
    ...claim,
    title: only(claim.title, lang),
    when: when && { ...when, edtf: '', stated: null, why: null },
    where: {
      ...where,
      stated: null,
      method: none,
    },
    paraphrase: claim.paraphrase && only(claim.paraphrase, lang),
    sic: claim.sic && none,
    note: null,
    related: [],
  }
}

/** The places that a sentence may name, by what they are called in it. */
function placesIn({ places }: Story, claims: readonly Claim[], lang: Lang): Place[] {
  const named = new Set(
    claims.filter(placesGroup).flatMap(({ where }) => [where.place, where.toward]),
  )
  return places
    .filter(({ id }) => named.has(id))
    .map(({ inSentence, ...place }) => ({ ...place, name: only(inSentence ?? place.name, lang) }))
}

/**
 * What of a story a block in an article carries: claims that happen or are meant or said, their
 * sources and origins, groups and relations. What only the full page shows is left out.
 */
export function embedStoryOf(story: Story, shapes: Shapes, lang: Lang): EmbedStory {
  const claims = story.claims.filter(({ kind }) => kind !== 'provenance')
  const reportedPoints = claims.filter(happens).flatMap((claim) => {
    const position = markPositionOf(claim, shapes)
    return position ? [position] : []
  })
  const brief: Story = {
    ...story,
    title: only(story.title, lang),
    topSpeed: { ...story.topSpeed, reason: none },
    contentNote: none,
    layerNames: {},
    parties: Object.fromEntries(
      Object.entries(story.parties).map(([id, name]) => [id, only(name, lang)]),
    ),
    whatHappened: [],
    glossary: [],
    claims: claims.map((claim) => briefClaim(claim, lang)),
    sources: story.sources.map((source) => ({
      ...source,
      outletName: only(source.outletName, lang),
      type: '',
      title: null,
      // An address that is not linked is printed on the full page.
      url: source.printOnly ? '' : source.url,
      agency: null,
      mirrorOf: null,
      alignment: none,
      note: null,
    })),
    origins: story.origins.map((origin) => ({
      ...origin,
      speaker: origin.speaker && only(origin.speaker, lang),
      role: null,
      date: null,
      medium: null,
      credit: null,
      note: null,
    })),
    groups: story.groups.map(({ inSentence, ...group }) => ({
      ...group,
      label: only(inSentence ?? group.label, lang),
      note: null,
    })),
    disagreements: [],
    relations: story.relations.map((relation) => ({ ...relation, why: none })),
    places: placesIn(story, claims, lang),
    roads: [],
    legs: story.legs,
    uncited: [],
  }
  return {
    story: brief,
    shapes: Object.fromEntries(reportedPoints),
    spatial: packRelations(claims, shapes),
  }
}

/** A brief whose claims have lost their titles: the list of every report on its page has them. */
export const withoutTitles = ({ story, ...more }: EmbedStory): EmbedStory => ({
  story: { ...story, claims: story.claims.map((claim) => ({ ...claim, title: none })) },
  ...more,
})
