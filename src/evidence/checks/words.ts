import type { ParsedData } from '../parse/parsed-data.ts'

const mostWords = 30

/** Starting articles are quoted, briefly; other reporting is paraphrased and graded. */
export function checkWords({ all }: ParsedData): void {
  for (const { body, report } of all.claim) {
    const count = body.quote?.text.split(/\s+/).length ?? 0
    if (count > mostWords)
      report(
        ['quote', 'text'],
        `The quote has ${count} words; at most ${mostWords} are quoted.`,
        'Cut it so that its speaker and its hedges stay.',
      )
    if (body.tier === 'starting' && !body.quote)
      report(
        ['quote'],
        'A claim of a starting article needs its words.',
        'Add quote: { "lang": "en", "text": "…" }.',
      )
    if (body.tier === 'starting') continue
    if (!body.paraphrase)
      report(
        ['paraphrase'],
        'Other reporting is paraphrased.',
        'Add paraphrase: { "en": "…", "ar": "…" }.',
      )
    if (!body.grade)
      report(
        ['grade'],
        'Other reporting is graded by the copy that was read.',
        'Add grade: "A", "B" or "C".',
      )
  }
}
