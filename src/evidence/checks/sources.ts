import type { Evidence } from '../parse/parsed-data.ts'

const twoDigits = (n: number) => String(n).padStart(2, '0')

/** References can be led to, are graded, and give one date of publication, not two. */
export function checkSources({ all }: Evidence): void {
  for (const { body, tell } of all.source) {
    if (!URL.canParse(body.URL) || !/^https?:/.test(body.URL))
      tell(['URL'], `"${body.URL}" is not an address.`, 'Write it in full, from https:// on.')
    if (body.custom.tier === 'other' && !body.custom.grade)
      tell(['custom', 'grade'], 'Other reporting is graded.', 'Add grade: "A", "B" or "C".')
    const parts = body.issued?.['date-parts'][0]
    const issued = parts?.map(twoDigits).join('-')
    if (issued !== undefined && issued !== body.custom.published)
      tell(
        ['issued'],
        `says ${issued}, and custom.published says ${body.custom.published ?? 'nothing'}.`,
        'Write the same day in both; where the day is not sure, leave issued out.',
      )
  }
}
