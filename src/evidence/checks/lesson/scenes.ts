import type { Entry } from '../../parse/entry.ts'
import type { ParsedData } from '../../parse/parsed-data.ts'
import { boxOf } from '../../derive/extent.ts'
import type { RawScene } from '../../parse/scene-schema.ts'
import { checkProjected } from './projected.ts'
import { checkSceneView } from './scene-view.ts'

/** A scene says where to look and how, and asks only about what has been met by then. */
export function checkScenes(evidence: ParsedData): void {
  const { lesson, all, ids } = evidence
  const [first] = all.scene
  if (first && lesson === null)
    first.report(
      [],
      'There are scenes, and no lesson.json.',
      'Add lesson.json: title, audience, aims, guidance.',
    )
  if (lesson !== null && ids.scene.size === 0)
    lesson.report(
      [],
      'There is a lesson without scenes.',
      'Add scenes.geojson: features of the kind scene.',
    )
  const revealed = new Map<string, string>()
  for (const scene of all.scene) {
    checkLook(scene)
    checkSceneView(scene)
    checkProjected(scene)
    checkReveals(scene, revealed)
    // A scene that does not read well is left out, and what it reveals would seem to be missing.
    if (all.scene.length === ids.scene.size) checkRevealed(scene, revealed, ids.claim)
  }
}

function checkLook({ geometry, report }: Entry<RawScene>): void {
  if (boxOf(geometry) !== null) return
  report(
    ['geometry'],
    'A scene needs one outline: where to look.',
    'Draw a box, a Polygon; across the antimeridian a MultiPolygon, cut in two at 180 and -180.',
  )
}

/** Each claim is met once. */
function checkReveals({ id, body, report }: Entry<RawScene>, revealed: Map<string, string>): void {
  body.reveals.forEach((claim, i) => {
    const before = revealed.get(claim)
    if (before === undefined) revealed.set(claim, id)
    else
      report(
        ['reveals', i],
        `"${claim}" was met already, in ${before === id ? 'this scene' : before}.`,
        'Take one of the two out.',
      )
  })
}

/** Whatever a scene says, asks or sets rests on what has been met by then. */
function checkRevealed(
  { body, report }: Entry<RawScene>,
  revealed: ReadonlyMap<string, string>,
  claims: ReadonlySet<string>,
): void {
  for (const { id, path } of namedIn(body))
    if (claims.has(id) && !revealed.has(id))
      report(
        path,
        `"${id}" has not been met by this scene.`,
        'Add it to the reveals of this scene or of one before.',
      )
}

/** The claims that a scene names, and where it does. */
export function namedIn({ says, question, task }: RawScene) {
  const at = (claims: readonly string[], path: (string | number)[]) =>
    claims.map((id, i) => ({ id, path: [...path, 'claims', i] }))
  return [
    ...says.flatMap(({ claims }, i) => at(claims, ['says', i])),
    ...at(question?.claims ?? [], ['question']),
    ...at(task?.claims ?? [], ['task']),
  ]
}
