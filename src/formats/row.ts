import type { Download } from '../core/citation/export-format.ts'
import type { Claim } from '../core/story/claim.ts'
import type { Text } from '../core/text/text.ts'
import { dataSetOf } from './about.ts'
import { addressOf, citedOf } from './cited.ts'
import type { TableRow } from './table-row.ts'
import { centreOf, daysOf, precisionOf, withinOf, formatInstant } from './precision.ts'

/** Words in both languages, a column each. */
const both = (name: string, text: Text | null | undefined): TableRow => ({
  [`${name}_en`]: text?.en ?? null,
  [`${name}_ar`]: text?.ar ?? null,
})

/** Between several citations in one cell. */
const sign = ' | '

function whenOf(claim: Claim, { sayWhen, story }: Download): TableRow {
  const { when } = claim
  const [first_day, last_day] = daysOf(when, story.zone)
  return {
    when: sayWhen(claim),
    when_precision: precisionOf(when),
    earliest: formatInstant(when?.earliest),
    latest_exclusive: formatInstant(when?.latest),
    ...{ first_day, last_day },
    floor: formatInstant(when?.floor),
    begun_by: formatInstant(when?.begunBy),
    ends_from: formatInstant(when?.endsFrom),
    clock: formatInstant(when?.clock),
    margin_minutes: when ? when.margin / 60_000 : null,
    edtf: when?.edtf ?? null,
    when_stated: when?.stated ?? null,
    mode: when?.mode ?? null,
    basis: when?.basis ?? null,
    zone: when?.zone ?? null,
    after: when?.after ?? null,
    until: when?.until ?? null,
    ...both('when_why', when?.why),
  }
}

function whereOf(claim: Claim, { shapes, story }: Download): TableRow {
  const { kind, place, toward, radius_km, stated, method } = claim.where
  const name = story.places.find(({ id }) => id === (place ?? toward))?.name
  const [longitude = null, latitude = null] = centreOf(claim, shapes) ?? []
  return {
    where_kind: kind,
    ...{ place, toward },
    ...both('place', name),
    radius_km,
    known_within_km: withinOf(claim, shapes),
    centre_longitude: longitude,
    centre_latitude: latitude,
    where_stated: stated,
    ...both('where_method', method),
  }
}

function whoOf(claim: Claim, download: Download): TableRow {
  const cited = citedOf(claim, download)
  const all = (text: (one: (typeof cited)[number]) => string | null | undefined) =>
    cited.map((one) => text(one) ?? '').join(sign)
  return {
    sources: all(({ source }) => source.id),
    outlets: all(({ source }) => source.outlet),
    headlines: all(({ source }) => source.title),
    published: all(({ source }) => source.published?.edtf),
    addresses: all(({ source }) => addressOf(source)),
    leanings_en: all(({ source }) => source.alignment.en),
    leanings_ar: all(({ source }) => source.alignment.ar),
    origins: all(({ origin }) => origin?.id),
    speakers_en: all(({ origin }) => origin?.speaker?.en),
    speakers_ar: all(({ origin }) => origin?.speaker?.ar),
    parties: all(({ origin }) => origin?.party),
  }
}

/** Everything that can be said of a claim in one row. */
export function rowOf(claim: Claim, download: Download): TableRow {
  const { id, kind, tier, title, about, quote, paraphrase, grade, sic, note, related } = claim
  return {
    claim: id,
    ...{ kind, tier },
    ...both('title', title),
    about,
    ...whenOf(claim, download),
    ...whereOf(claim, download),
    quote: quote?.text ?? null,
    quote_language: quote?.lang ?? null,
    ...both('paraphrase', paraphrase),
    grade,
    ...both('sic', sic),
    ...both('note', note),
    related: related.join(' '),
    ...whoOf(claim, download),
    data_set: dataSetOf(download.about),
  }
}
