import type { Disagreement, Group, Origin, Source } from '../../core/story/story.ts'
import type { RawDisagreement, RawGroup, RawOrigin, RawSource } from '../parse/list-schema.ts'
import type { Times } from './derive-times.ts'

export const sourceOf = (raw: RawSource, published: Times['published']): Source => ({
  id: raw.id,
  type: raw.type,
  title: raw.title ?? null,
  outlet: raw['container-title'],
  outletName: {
    en: raw['container-title'],
    ...(raw.custom.container_title_ar && { ar: raw.custom.container_title_ar }),
  },
  url: raw.URL,
  printOnly: raw.custom.link === 'print-only',
  tier: raw.custom.tier,
  grade: raw.custom.grade ?? null,
  published: published.get(raw.id) ?? null,
  agency: raw.custom.agency ?? null,
  mirrorOf: raw.custom.mirror_of ?? null,
  alignment: raw.custom.alignment,
  note: raw.custom.note ?? null,
})

export const originOf = (raw: RawOrigin): Origin => ({
  id: raw.id,
  speaker: raw.speaker ?? null,
  role: raw.role ?? null,
  party: raw.party,
  date: raw.date ?? null,
  medium: raw.medium ?? null,
  credit: raw.credit ?? null,
  partOf: raw.part_of ?? null,
  independent: raw.independent,
  note: raw.note ?? null,
})

export const groupOf = (raw: RawGroup): Group => ({
  id: raw.id,
  label: raw.label,
  ...(raw.in_sentence ? { inSentence: raw.in_sentence } : {}),
  ...(raw.short && { short: raw.short }),
  beginsWith: { claim: raw.begins_with.claim, group: raw.begins_with.group ?? null },
  became: raw.became,
  claims: raw.claims,
  note: raw.note ?? null,
})

export const disagreementOf = (raw: RawDisagreement): Disagreement => ({
  id: raw.id,
  question: raw.question,
  values: raw.values.map((value) => ({ ...value, measured: value.measured ?? false })),
  note: raw.note ?? null,
})
