import type { ParsedData } from '../parse/parsed-data.ts'

/** Relations join two claims, once, and nothing supersedes itself by a detour. */
export function checkRelations({ all }: ParsedData): void {
  const told = new Set<string>()
  for (const { body, report } of all.relation) {
    const { type, a, b } = body
    if (a === b) report(['b'], `The claim "${a}" is related to itself.`, 'Name another claim.')
    if (type === 'supersedes') continue
    // Excluding and repeating hold both ways.
    const pair = [type, ...[a, b].sort()].join(' ')
    if (told.has(pair))
      report([], `"${a}" and "${b}" are related so already.`, 'Take one of the two out.')
    told.add(pair)
  }
  const later = all.relation.filter(({ body }) => body.type === 'supersedes')
  const leadsTo = (from: string, to: string, seen: Set<string>): boolean => {
    if (seen.has(from)) return false
    seen.add(from)
    return later.some(({ body }) => body.a === from && (body.b === to || leadsTo(body.b, to, seen)))
  }
  for (const { body, report } of later)
    if (body.a !== body.b && leadsTo(body.b, body.a, new Set()))
      report(
        ['b'],
        `"${body.a}" supersedes "${body.b}", which supersedes "${body.a}" in turn.`,
        'Take one of these relations out: the later report supersedes.',
      )
}
