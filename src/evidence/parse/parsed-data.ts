import type { RawClaim } from './claim-schema.ts'
import type { Entry } from './entry.ts'
import type { RawLeg, RawPlace, RawRoad } from './place-schema.ts'
import type {
  RawDisagreement,
  RawGroup,
  RawOrigin,
  RawRelation,
  RawSource,
  RawUncited,
} from './list-schema.ts'
import type { Problem } from './problem.ts'
import type { RawLesson, RawScene } from './scene-schema.ts'
import type { RawStory } from './story-schema.ts'

/** What the rows and features of a data folder are, by sort. */
export type Sorts = {
  claim: RawClaim
  place: RawPlace
  road: RawRoad
  leg: RawLeg
  source: RawSource
  origin: RawOrigin
  group: RawGroup
  disagreement: RawDisagreement
  relation: RawRelation
  uncited: RawUncited
  scene: RawScene
}
export type Sort = keyof Sorts

/** Everything that the data folder holds and that reads well; `ids` has what does not as well. */
export type Evidence = {
  story: Entry<RawStory>
  /** Null where the folder brings no lesson. */
  lesson: Entry<RawLesson> | null
  all: { [S in Sort]: Entry<Sorts[S]>[] }
  /** Every id written, by sort, so that nothing is called missing that is only misspelt inside. */
  ids: { [S in Sort]: Set<string> }
  /** The sorts whose file is missing: of these nothing can be said to be wanting. */
  unread: Set<Sort>
  /** By sort and id. */
  find: <S extends Sort>(sort: S, id: string | undefined) => Entry<Sorts[S]> | undefined
  problems: Problem[]
}
