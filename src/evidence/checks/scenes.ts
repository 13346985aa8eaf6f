import { readView } from '../../core/view.ts'
import { isInTier } from '../../core/knowledge.ts'
import type { Entry } from '../entry.ts'
import type { Evidence } from '../evidence.ts'
import type { RawScene } from '../scene-rules.ts'

/** A scene says where to look and how, and asks only about what has been met by then. */
export function checkScenes(evidence: Evidence): void {
  const { lesson, all } = evidence
  const [first] = all.scene
  if (first && lesson === null)
    first.tell(
      [],
      'There are scenes, and no lesson.json.',
      'Add lesson.json: title, audience, aims, guidance.',
    )
  const met = new Map<string, string>()
  for (const scene of all.scene) {
    checkView(scene)
    if (scene.geometry?.type !== 'Polygon')
      scene.tell(['geometry'], 'A scene needs a Polygon: where to look.', 'Draw a box around it.')
    scene.body.reveals.forEach((id, i) => {
      const before = met.get(id)
      if (before !== undefined)
        scene.tell(
          ['reveals', i],
          `"${id}" was met already, in ${before}.`,
          'Take one of the two out.',
        )
      else met.set(id, scene.id)
    })
    checkMet(scene, evidence, met)
  }
}

function checkView({ body, tell }: Entry<RawScene>): void {
  const { refused } = readView(new URLSearchParams(body.view))
  for (const word of refused)
    tell(
      ['view'],
      `"${word}" makes no sense in an address.`,
      'Copy the part after "?" of an address of the map.',
    )
}

/** Whatever a scene names has been met by then, and its view does not leave it out. */
function checkMet(
  { body, tell }: Entry<RawScene>,
  { find }: Evidence,
  met: ReadonlyMap<string, string>,
): void {
  const { tier } = readView(new URLSearchParams(body.view)).view
  const named: [id: string, path: (string | number)[]][] = [
    ...body.says.flatMap(({ claims }, i) =>
      claims.map((id, j): [string, (string | number)[]] => [id, ['says', i, 'claims', j]]),
    ),
    ...(body.question?.claims ?? []).map((id, i): [string, (string | number)[]] => [
      id,
      ['question', 'claims', i],
    ]),
    ...(body.task?.claims ?? []).map((id, i): [string, (string | number)[]] => [
      id,
      ['task', 'claims', i],
    ]),
  ]
  for (const [id, path] of named) {
    const claim = find('claim', id)?.body
    if (!claim) continue
    if (!met.has(id))
      tell(
        path,
        `"${id}" has not been met by this scene.`,
        'Add it to the reveals of this scene or of one before.',
      )
    else if (!isInTier(claim.tier, tier))
      tell(
        path,
        `"${id}" is hidden in this scene: its view asks for tier=${tier}.`,
        'Change the view, or name another claim.',
      )
  }
}
