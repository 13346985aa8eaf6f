import { describe, expect, test } from 'vitest'
import { saidIn, type Said } from '../../testing/said-moments.ts'
import { words } from '../../i18n/index.ts'
import { dayMs } from '../time/time-zone.ts'
import { precisionOf } from '../summary/place.ts'
import { plainOf, type Part } from './part.ts'

const claimOf = ({ story }: Said, { claim }: Part) => story.claims.find(({ id }) => id === claim)
const withoutMarks = (text: string) => text.replace(/[\u2068\u2069]/g, '')

const folders = { geojson: saidIn('geojson'), 'e2e/ship': saidIn('e2e/ship') }
type Folder = keyof typeof folders

describe.each(['geojson', 'e2e/ship'] as const)('what is said of %s', (folder) => {
  const all = folders[folder]
  const sentences = all.flatMap((said) =>
    (['short', 'long'] as const).map((form) => ({ said, form, parts: said.where[form] })),
  )
  const parts = sentences.flatMap(({ said, form, parts }) =>
    parts.map((one) => ({ said, form, one, claim: claimOf(said, one) })),
  )
  const told = (is: Part['is']) => parts.filter(({ one, claim }) => one.is === is && claim)

  test('answers where from reports of a place alone: no strike, no statement', () => {
    expect(told('where').length).toBeGreaterThan(10)
    for (const { claim, one } of told('where'))
      expect(['position', 'movement'], `${claim?.id}: ${one.text}`).toContain(claim?.kind)
  })

  test('says a place no more exactly than the report does', () => {
    const vague = {
      en: /somewhere|leaving|reaching|passing|heading toward/,
      ar: /في مكان ما|في نقطة ما|مغادرة|بلوغ|اجتياز|التوجه نحو/,
    }
    for (const { claim, one, said } of told('where')) {
      const { where } = claim ?? {}
      if (!where) continue
      if (precisionOf(where) !== 'point') expect(one.text, claim?.id).toMatch(vague[said.lang])
      if (where.radius_km !== null)
        expect(one.text, claim?.id).toMatch(new RegExp(`\\b${where.radius_km} (km|كم)`))
      if (where.kind === 'bearing') expect(one.text).toMatch(/toward|نحو/)
    }
  })

  test('says a time no more exactly than the report does', () => {
    for (const { claim, one, said } of told('when')) {
      const { when } = claim ?? {}
      if (!when) continue
      const { whereabouts } = words[said.lang]
      const width = (when.latest ?? Infinity) - (when.earliest ?? -Infinity)
      if (width >= dayMs) expect(one.text, claim?.id).not.toMatch(/\d:\d\d/)
      if (when.basis === 'published') expect(one.text, claim?.id).toBe(whereabouts.noTime)
      else if (when.first === null) expect(one.text, claim?.id).toMatch(/^by |أو قبله$/)
      else if (when.mode === 'once' && when.first !== when.last)
        for (const day of [when.first, when.last ?? ''])
          expect(one.text, claim?.id).toMatch(new RegExp(`\\b${Number(day.slice(8))}\\b`))
    }
  })

  test('says nothing that is later than its moment', () => {
    for (const { claim, said } of parts)
      if (claim) expect(claim.when?.floor ?? Infinity, claim.id).toBeLessThanOrEqual(said.now)
  })

  test('says of every place that it was reported', () => {
    const reported = { en: /reported/, ar: /تقرير|يُذكر|ورود خبر/ }
    for (const { said, parts } of sentences) {
      const groups = parts.flatMap(({ is }, i) => (is === 'group' ? [i] : []))
      expect(groups.length).toBeGreaterThan(0)
      for (const [n, start] of groups.entries())
        expect(plainOf(parts.slice(start, groups[n + 1]))).toMatch(reported[said.lang])
    }
  })

  test('has no id in it, and no word of the workshop', () => {
    const workshop =
      /\b(settled|bands?|claims?|standings?|states?|tiers?|superseded|rivals?|spots?)\b/i
    for (const { said, parts } of sentences) {
      const text = withoutMarks(plainOf([...parts, ...said.news]))
      const ids = [...said.story.claims, ...said.story.groups, ...said.story.places]
      const known = ids.map(({ id }) => id).filter((id) => /\d|[A-Z]{3}|_/.test(id))
      expect(known.filter((id) => text.split(/[^\w-]+/).includes(id))).toEqual([])
      expect(plainOf(parts.filter(({ is }) => is !== 'who'))).not.toMatch(workshop)
    }
  })

  test('is as short as can be read out, and ends rightly', () => {
    for (const { said, form, parts } of sentences) {
      const text = plainOf(parts)
      const groups = parts.filter(({ is }) => is === 'group').length
      if (form === 'short') expect(text.length, text).toBeLessThanOrEqual(groups > 1 ? 180 : 110)
      expect(text).toMatch(/[^\s.,،؛:]\.$/)
      for (const line of [text, plainOf(said.news)])
        expect(line).not.toMatch(/ {2}|\.\.| [.,،؛]|undefined|null|NaN/)
    }
  })

  test('says in Arabic what it says in English', () => {
    const shape = (parts: readonly Part[]) =>
      parts.filter(({ is }) => is !== 'mark').map(({ is, claim }) => [is, claim])
    const inEnglish = all.filter(({ lang }) => lang === 'en')
    const inArabic = all.filter(({ lang }) => lang === 'ar')
    expect(inArabic.map(({ where }) => shape(where.long))).toEqual(
      inEnglish.map(({ where }) => shape(where.long)),
    )
  })
})

describe('the moments of a story', () => {
  const english = (folder: Folder, at: string, tier = 'all') => {
    const said = folders[folder].find(
      (one) => one.lang === 'en' && one.tier === tier && one.now === Date.parse(at),
    )
    if (!said) throw new Error(`Nothing is said at ${at}.`)
    return {
      short: plainOf(said.where.short),
      long: plainOf(said.where.long),
      news: plainOf(said.news),
    }
  }

  test('a place, who says so, and how old that is', () => {
    expect(english('geojson', '2017-09-02T12:00Z').long).toBe(
      'The convoy: last reported somewhere in the desert between Humaymah and al-Sukhnah, 1 September, the day before · WTOP and two other outlets (one source: US-led coalition).',
    )
  })

  test('a whole that became two, each with its place', () => {
    expect(english('geojson', '2017-09-04T21:00Z').short).toBe(
      'The eleven buses: reported somewhere in the desert east of al-Sukhnah, 4 September. The six buses: reported heading toward Palmyra, by 3 September.',
    )
  })

  test('reports that differ are named, and counted', () => {
    expect(english('geojson', '2017-09-13T21:00Z').long).toContain(
      'Other reports name three other places: somewhere in the area east of Homs, 13 September; ',
    )
  })

  test('what is new is told apart from where', () => {
    expect(english('geojson', '2017-08-31T12:00Z').news).toBe(
      'New: US military’s daily list: three strikes near Abu Kamal.',
    )
  })

  test('a ship and the launch that she put out', () => {
    expect(english('e2e/ship', '2019-01-13T20:30Z')).toEqual({
      short:
        'The ship: reported somewhere in the waters off Taveuni, since 12 January. Her launch: no place reported.',
      long: 'The ship: last reported somewhere in the waters off Taveuni, since 12 January · The Invented Herald (source not named). Her launch: no place reported.',
      news: 'New: She puts out her launch.',
    })
  })

  test('nothing yet', () => {
    expect(english('e2e/ship', '2019-01-09T11:00Z', 'starting').short).toBe(
      'The ship: no place reported yet.',
    )
  })
})
