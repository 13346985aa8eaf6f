import type { ParsedData } from '../parse/parsed-data.ts'
import type { Times } from '../derive/derive-times.ts'
import { checkCoordinates } from './geometry/coordinates.ts'
import { checkCorrections } from './corrections.ts'
import { checkDisagreements } from './disagreements.ts'
import { checkFloors } from './floors.ts'
import { checkOrigins } from './origins.ts'
import { checkOwnPlaces } from './geometry/own-places.ts'
import { checkPublication } from './publication.ts'
import { checkReferences } from './references.ts'
import { checkRelations } from './relations.ts'
import { checkScenes } from './lesson/scenes.ts'
import { checkSources } from './sources.ts'
import { checkStory } from './story.ts'
import { checkTiers } from './tiers.ts'
import { checkTimes } from './times.ts'
import { checkWhere } from './geometry/where.ts'
import { checkWords } from './words.ts'

/** Everything that must hold between the parts of the data; what does not is told of. */
export function checkAll(
  evidence: ParsedData,
  times: Times,
  floors: ReadonlyMap<string, number>,
): void {
  checkStory(evidence, times)
  checkReferences(evidence)
  checkWords(evidence)
  checkCorrections(evidence)
  checkTimes(evidence, times)
  checkFloors(evidence, times, floors)
  checkPublication(evidence, times)
  checkWhere(evidence)
  checkOwnPlaces(evidence)
  checkCoordinates(evidence)
  checkTiers(evidence)
  checkOrigins(evidence)
  checkSources(evidence)
  checkDisagreements(evidence)
  checkRelations(evidence)
  checkScenes(evidence)
}
