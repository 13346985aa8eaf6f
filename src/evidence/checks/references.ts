import type { Entry } from '../parse/entry.ts'
import type { ParsedData, EntryType } from '../parse/parsed-data.ts'
import type { Path } from '../parse/json-with-positions.ts'
import { didYouMean } from '../parse/did-you-mean.ts'

/** A name in the data: what sort of thing it must name, the name, and where it stands. */
type Reference = [sort: EntryType, id: string | undefined, path: Path]

const manyOf = (sort: EntryType, ids: readonly string[], path: Path): Reference[] =>
  ids.map((id, i) => [sort, id, [...path, i]])

/** Whatever is named by its id is there. */
export function checkReferences({ story, all, ids, unread }: ParsedData): void {
  const check = ({ report }: Entry<unknown>, references: Reference[]) => {
    for (const [sort, id, path] of references)
      if (id !== undefined && !ids[sort].has(id) && !unread.has(sort)) {
        const fix = didYouMean(id, ids[sort], `Add it, or name one that is there.`)
        report(path, `There is no ${sort} "${id}".`, fix)
      }
  }
  for (const entry of all.claim) {
    const { about, when, where, cites, related = [] } = entry.body
    check(entry, [
      ['group', about, ['about']],
      ['claim', when.after, ['when', 'after']],
      ['place', where.place, ['where', 'place']],
      ['place', where.toward, ['where', 'toward']],
      ['place', where.from, ['where', 'from']],
      ...cites.flatMap(({ source, origin }, i): Reference[] => [
        ['source', source, ['cites', i, 'source']],
        ['origin', origin, ['cites', i, 'origin']],
      ]),
      ...manyOf('claim', related, ['related']),
    ])
  }
  for (const road of all.road)
    check(road, manyOf('place', road.body.waypoints ?? [], ['waypoints']))
  for (const leg of all.leg)
    check(leg, [
      ['group', leg.body.about, ['about']],
      ['claim', leg.body.from, ['from']],
      ['claim', leg.body.to, ['to']],
    ])
  for (const group of all.group)
    check(group, [
      ['claim', group.body.begins_with.claim, ['begins_with', 'claim']],
      ['group', group.body.begins_with.group, ['begins_with', 'group']],
      ...manyOf('group', group.body.became, ['became']),
      ...manyOf('claim', group.body.claims, ['claims']),
    ])
  for (const disagreement of all.disagreement)
    check(
      disagreement,
      disagreement.body.values.flatMap(({ claims, origins }, i) => [
        ...manyOf('claim', claims, ['values', i, 'claims']),
        ...manyOf('origin', origins, ['values', i, 'origins']),
      ]),
    )
  for (const relation of all.relation)
    check(relation, [
      ['claim', relation.body.a, ['a']],
      ['claim', relation.body.b, ['b']],
    ])
  for (const origin of all.origin) check(origin, [['origin', origin.body.part_of, ['part_of']]])
  for (const scene of all.scene)
    check(scene, [
      ...manyOf('claim', scene.body.reveals, ['reveals']),
      ...scene.body.says.flatMap(({ claims }, i) => manyOf('claim', claims, ['says', i, 'claims'])),
      ...manyOf('claim', scene.body.question?.claims ?? [], ['question', 'claims']),
      ...manyOf('claim', scene.body.task?.claims ?? [], ['task', 'claims']),
    ])
  const { journey } = story.body
  check(story, [
    ['place', journey?.from, ['journey', 'from']],
    ['place', journey?.to, ['journey', 'to']],
  ])
  check(
    story,
    story.body.what_happened.flatMap(({ claims }, i) =>
      manyOf('claim', claims, ['what_happened', i, 'claims']),
    ),
  )
}
