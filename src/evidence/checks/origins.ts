import type { ParsedData } from '../parse/parsed-data.ts'

/** An origin that nobody named cannot count as independent. */
export function checkOrigins({ all }: ParsedData): void {
  for (const { id, body, report } of all.origin) {
    if (id.startsWith('unstated-') && body.independent)
      report(
        ['independent'],
        'Who said it is not known, so it cannot count as independent.',
        'Write "independent": false, or name the speaker and give it another id.',
      )
    if (!id.startsWith('unstated-') && body.speaker === undefined)
      report(['speaker'], 'is missing.', 'Add who said it, or begin the id with "unstated-".')
  }
}
