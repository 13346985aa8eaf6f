import { compareVersions, versionOf, type Correction } from '../../core/story/corrections.ts'
import { hourMs, utcDayOf } from '../../core/time/time-zone.ts'
import type { RawClaim } from '../parse/claim-schema.ts'
import type { ParsedData } from '../parse/parsed-data.ts'

const first = '1.0.0'

/** What a claim says at present, each as it is written. */
const saidNow = ({ title, quote, paraphrase, when, where }: RawClaim) =>
  [title.en, quote?.text, paraphrase?.en, when.edtf, when.stated, where.stated, where.place].filter(
    (said) => said !== undefined,
  )

/** A correction has a day that has come, a version of the data that there is, and changed something. */
export function checkCorrections({ story, all }: ParsedData): void {
  for (const { body, report } of all.claim)
    body.corrections?.forEach((correction, i) => {
      const at = (name: keyof Correction) => ['corrections', i, name] as const
      const day = problemOfDay(correction.date)
      if (day) report(at('date'), day, 'Write the day on which it was corrected.')
      const version = problemOfVersion(correction.version, story.body.data_version)
      if (version) report(at('version'), ...version)
      if (saidNow(body).includes(correction.was.en))
        report(
          [...at('was'), 'en'],
          `"${correction.was.en}" is what the claim still says.`,
          'Write what it said before.',
        )
    })
}

function problemOfDay(date: string): string | null {
  // A day that there is not, such as the 31st of a short month, is read as another.
  if (utcDayOf(Date.parse(date)) !== date) return `There is no ${date}.`
  // It is already tomorrow somewhere.
  const latest = utcDayOf(Date.now() + 14 * hourMs)
  return date > latest ? `${date} is yet to come.` : null
}

function problemOfVersion(version: string, current: string): [what: string, fix: string] | null {
  if (versionOf(version) === null)
    return [`"${version}" is not a version of the data.`, 'Write three numbers, such as "1.0.1".']
  if (compareVersions(version, first) <= 0)
    return [
      `Before ${first} there was nothing to correct.`,
      'Write the version of the data that brought the correction.',
    ]
  if (compareVersions(version, current) > 0)
    return [
      `The data is only at version ${current}.`,
      `Write ${version} as data_version in story.json, or name the version that brought it.`,
    ]
  return null
}
