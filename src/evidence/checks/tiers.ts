import type { ParsedData } from '../parse/parsed-data.ts'

/** With the starting articles alone on show, nothing is there that only other reporting names. */
export function checkTiers({ all, find }: ParsedData): void {
  const why = 'With the starting articles alone, it must not be on the map.'
  for (const { body, report } of all.claim) {
    if (body.tier !== 'starting') continue
    for (const role of ['place', 'toward', 'from'] as const)
      if (find('place', body.where[role])?.body.tier === 'other')
        report(
          ['where', role],
          `"${body.where[role]}" is named by other reporting only.`,
          'Name a place of tier "starting", such as a wider area.',
          why,
        )
    body.cites.forEach(({ source }, i) => {
      if (find('source', source)?.body.custom.tier === 'other')
        report(
          ['cites', i, 'source'],
          `"${source}" is not a starting article.`,
          'Cite one, or write tier "other".',
          why,
        )
    })
  }
  for (const { body, report } of all.leg) {
    if (body.tier !== 'starting') continue
    for (const end of ['from', 'to'] as const)
      if (find('claim', body[end])?.body.tier === 'other')
        report(
          [end],
          `"${body[end]}" is of tier "other", the leg of tier "starting".`,
          'Write tier "other".',
          why,
        )
  }
}
