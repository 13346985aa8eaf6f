import type { ParsedData } from '../parse/parsed-data.ts'

const twoDigits = (n: number) => String(n).padStart(2, '0')

/** References can be led to, are graded, give one date of publication, and call an outlet by one name. */
export function checkSources({ all }: ParsedData): void {
  const names = new Map<string, string | undefined>()
  for (const { body, report } of all.source) {
    if (!URL.canParse(body.URL) || !/^https?:/.test(body.URL))
      report(['URL'], `"${body.URL}" is not an address.`, 'Write it in full, from https:// on.')
    if (body.custom.tier === 'other' && !body.custom.grade)
      report(['custom', 'grade'], 'Other reporting is graded.', 'Add grade: "A", "B" or "C".')
    const [outlet, name] = [body['container-title'], body.custom.container_title_ar]
    if (!names.has(outlet)) names.set(outlet, name)
    else if (names.get(outlet) !== name)
      report(
        ['custom', 'container_title_ar'],
        `${outlet} is called “${name ?? ''}” here and “${names.get(outlet) ?? ''}” in another source.`,
        'Give every source of an outlet the same Arabic name, or none.',
      )
    const parts = body.issued?.['date-parts'][0]
    const issued = parts?.map(twoDigits).join('-')
    if (issued !== undefined && issued !== body.custom.published)
      report(
        ['issued'],
        `says ${issued}, and custom.published says ${body.custom.published ?? 'nothing'}.`,
        'Write the same day in both; where the day is not sure, leave issued out.',
      )
  }
}
