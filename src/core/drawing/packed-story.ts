import { shared, unshared, type Shared } from '../collections/shared-values.ts'
import type { Claim, Where } from '../story/claim.ts'
import type { Origin, Source, Story } from '../story/story.ts'
import type { When } from '../time/when.ts'
import type { EmbedStory } from './embed-story.ts'

/** A claim without its place and its time; `when` tells only whether it has one. */
type Said = Omit<Claim, 'when' | 'where'> & { where: null; when: 0 | null }

/** A story as a block in an article is sent it: what most rows have in common is sent once. */
export type PackedStory = Omit<EmbedStory, 'story'> & {
  story: Omit<Story, 'claims' | 'sources' | 'origins'>
  claims: Shared<Said>
  wheres: Shared<Where>
  whens: Shared<When>
  sources: Shared<Source>
  origins: Shared<Origin>
}

/** The story as it is sent: what most rows have in common is told once. */
export function packed({ story, ...more }: EmbedStory): PackedStory {
  const { claims, sources, origins, ...rest } = story
  return {
    ...more,
    story: rest,
    claims: shared(claims.map((claim) => ({ ...claim, where: null, when: claim.when && 0 }))),
    wheres: shared(claims.map(({ where }) => where)),
    whens: shared(claims.flatMap(({ when }) => when ?? [])),
    sources: shared(sources),
    origins: shared(origins),
  }
}

/** The story again, whole. */
export function unpacked(sent: PackedStory): EmbedStory {
  const { story, claims, wheres, whens, sources, origins, ...more } = sent
  const [places, times] = [unshared(wheres), unshared(whens)]
  const all = unshared(claims).flatMap((said, i) => {
    const where = places[i]
    const when = said.when === null ? null : (times.shift() ?? null)
    return where ? [{ ...said, when, where }] : []
  })
  const lists = { claims: all, sources: unshared(sources), origins: unshared(origins) }
  return { ...more, story: { ...story, ...lists } }
}
