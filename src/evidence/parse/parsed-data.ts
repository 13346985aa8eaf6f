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
type EntryTypes = {
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
export type EntryType = keyof EntryTypes

/** Everything that the data folder holds and that reads well; `ids` has what does not as well. */
export type ParsedData = {
  story: Entry<RawStory>
  /** Null where the folder brings no lesson. */
  lesson: Entry<RawLesson> | null
  all: { [S in EntryType]: Entry<EntryTypes[S]>[] }
  /** Every id written, by sort, so that nothing is called missing that is only misspelt inside. */
  ids: { [S in EntryType]: Set<string> }
  /** The sorts whose file is missing: of these nothing can be said to be wanting. */
  unread: Set<EntryType>
  /** By sort and id. */
  find: <S extends EntryType>(sort: S, id: string | undefined) => Entry<EntryTypes[S]> | undefined
  problems: Problem[]
}
