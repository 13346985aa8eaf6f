import type { ParsedData } from '../parse/parsed-data.ts'

/** A value's origins are those of its claims: sources that share one origin count once. */
export function checkDisagreements({ all, ids, find }: ParsedData): void {
  for (const { body, report } of all.disagreement)
    body.values.forEach(({ claims, origins, measured }, i) => {
      if (claims.length === 0 && !measured)
        report(
          ['values', i, 'claims'],
          'No claim gives this value.',
          'Name one, or add "measured": true.',
        )
      const entries = claims.map((id) => find('claim', id))
      // What a claim that cannot be read cites is not known.
      if (entries.includes(undefined)) return
      const cited = new Set(
        entries.flatMap((claim) => claim?.body.cites.map((c) => c.origin) ?? []),
      )
      origins.forEach((origin, j) => {
        if (ids.origin.has(origin) && !cited.has(origin))
          report(
            ['values', i, 'origins', j],
            `None of the claims ${claims.join(', ')} has it from "${origin}".`,
            `They have it from: ${[...cited].join(', ')}.`,
          )
      })
      for (const origin of cited)
        if (!origins.includes(origin))
          report(
            ['values', i, 'origins'],
            `The claims ${claims.join(', ')} have it from "${origin}" as well.`,
            'Add it to the origins.',
          )
    })
}
