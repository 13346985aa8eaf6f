import { describe, expect, test } from 'vitest'
import type { Lang } from '../core/text/text.ts'
import { embed as embedArabic } from './ar/embed.ts'
import { embed as embedEnglish } from './en/embed.ts'
import { handoutWords } from './handout.ts'
import { words } from './index.ts'
import { lessonWords, soFarWords } from './lesson.ts'
import { offlineWords } from './offline.ts'
import { pluralIn } from './plural.ts'
import { presentWords } from './present.ts'

const embed = { en: embedEnglish, ar: embedArabic }

/** Every phrase that is said with a count, by its name. */
function phrasesOf(lang: Lang): Record<string, (count: number) => string> {
  const all = words[lang]
  const { amounts, reach } = all.analysis
  const { accounts, disagree, second } = all.comparison
  const present = presentWords[lang]
  const lesson = lessonWords[lang]
  const soFar = soFarWords[lang]
  return {
    reports: all.reports,
    here: all.here,
    elsewhere: all.card.elsewhere,
    saysOnly: all.card.saysOnly,
    andOutlets: all.card.andOutlets,
    sameBy: all.card.sameBy,
    before: all.card.before,
    outlets: (count) => all.origins(count, 1),
    origins: (count) => all.origins(1, count),
    undatedCount: all.undatedCount,
    ago: all.time.ago,
    giveOrTake: (count) => all.time.giveOrTake('', count),
    about: (count) => all.time.about('', '', count),
    gap: (count) => all.gap('', '', count),
    soFarGap: (count) => soFar.gap?.('', '', count) ?? '',
    counted: (count) => all.counted(9, count, 0, 0, 0, 0, 0),
    cited: (count) => all.cite.cited(count, 1),
    citedSources: (count) => all.cite.cited(1, count),
    since: all.cite.corrections.since,
    soFar: all.cite.corrections.soFar,
    hiddenCorrected: all.cite.corrections.hidden,
    filterOut: (count) => all.filter.without('', count),
    download: all.filter.download.about,
    hours: (count) => amounts.of(count, 'hours'),
    days: (count) => amounts.of(count, 'days'),
    rests: reach.rests,
    matrixSeveral: all.matrix.several,
    matrixSharing: all.matrix.sharing,
    matrixOwnView: all.matrix.ownView,
    matrixShown: (count) => all.matrix.shown(count, 1),
    matrixColumns: (count) => all.matrix.shown(1, count),
    matrixSources: all.matrix.sources,
    matrixClaims: all.matrix.claims,
    inForce: all.matrix.inForce,
    alone: (count) => all.matrix.alone(count, 500),
    laterOnly: all.comparison.laterOnly,
    untold: all.comparison.untold,
    known: (count) => second.counts(count, 0, 0),
    neverHere: (count) => second.neverHere(count, 0),
    accountClaims: (count) => accounts.counts(count, 1),
    accountPlaces: (count) => accounts.counts(1, count),
    both: accounts.both,
    hidden: disagree.hidden,
    blockReports: embed[lang].reportsOf,
    files: (count) => offlineWords[lang].kept(count, 7),
    minutes: handoutWords[lang].minutes,
    lasts: (count) => present.lasts(count, 1),
    scenes: (count) => present.lasts(1, count),
    noScene: (count) => present.noScene(0, count),
    planned: present.planned,
    presentMore: present.more,
    lessonAbout: all.welcome.lessonAbout,
    corners: lesson.area.corners,
  }
}

/** The phrase without its figure. */
const frame = (say: (count: number) => string, count: number) =>
  say(count).replace(new RegExp(`(?<!\\d)${count}(?!\\d)`), '#')

describe('English', () => {
  const phrases = Object.entries(phrasesOf('en'))

  test.each(phrases)(
    '%s: one is a form of its own, everything from two on is one form',
    (_, say) => {
      const many = frame(say, 2)
      for (const count of [3, 10, 11, 99, 100, 101, 102, 103, 111, 200])
        expect(frame(say, count)).toBe(many)
    },
  )

  test('what can be none, one or many is said so', () => {
    const { card, time, origins, reports } = words.en
    expect([0, 1, 2].map(reports)).toEqual(['0 reports', '1 report', '2 reports'])
    expect([1, 101].map(card.elsewhere)).toEqual([
      'One other place is reported.',
      '101 other places are reported.',
    ])
    expect([0, 1, 3].map(time.ago)).toEqual(['the same day', 'the day before', '3 days old'])
    expect(origins(2, 0)).toBe('2 outlets, no independent origin')
    expect(words.en.analysis.amounts.range(0.5, 1, 'hours')).toBe('0.5–1 hour')
  })
})

describe('Arabic', () => {
  const phrases = Object.entries(phrasesOf('ar'))

  test.each(phrases)(
    '%s: the same form for 3, 10 and 103, for 11, 99 and 111, for 100 to 102 and 200',
    (_, say) => {
      for (const count of [10, 103]) expect(frame(say, count)).toBe(frame(say, 3))
      for (const count of [99, 111]) expect(frame(say, count)).toBe(frame(say, 11))
      for (const count of [101, 102, 200]) expect(frame(say, count)).toBe(frame(say, 100))
    },
  )

  test.each(phrases)(
    '%s: the noun after a figure has the number and case that the figure asks for',
    (_, say) => {
      const after = (count: number) => /(?<!\d)#[ \u00a0](\S+)/.exec(frame(say, count))?.[1] ?? ''
      const accusative = /ً[.،؛:)]?$/
      expect(after(3)).not.toMatch(accusative)
      expect(after(100)).not.toMatch(accusative)
      expect(after(0)).not.toMatch(accusative)
      if (after(11) !== '' && !/ة[.،؛:)]?$/.test(after(11)) && after(3) !== after(11))
        expect(after(11)).toMatch(accusative)
    },
  )

  test.each(phrases)('%s: one and two are words, or a figure after a colon', (_, say) => {
    for (const count of [1, 2]) {
      const said = frame(say, count)
      if (said.includes('#')) expect(said).toMatch(/: #|\(#\)/)
    }
  })

  test('whole sentences agree, not the noun alone', () => {
    const { ar } = words
    expect([0, 1, 2, 3, 11, 100].map(ar.reports)).toEqual([
      'لا تقارير',
      'تقرير واحد',
      'تقريران',
      '3 تقارير',
      '11 تقريراً',
      '100 تقرير',
    ])
    expect([1, 2, 3, 11, 101].map(ar.card.elsewhere)).toEqual([
      'وورد مكان آخر.',
      'وورد مكانان آخران.',
      'ووردت 3 أماكن أخرى.',
      'وورد 11 مكاناً آخر.',
      'وورد 101 مكان آخر.',
    ])
    expect(ar.comparison.laterOnly(1)).toMatch(/لم يكن قد نُشر /)
    expect(ar.comparison.laterOnly(2)).toMatch(/لم يكونا قد نُشرا /)
    expect(ar.comparison.untold(2)).toMatch(/^جملتان لم تُذكرا/)
    expect([1, 2, 5, 12].map(presentWords.ar.more)).toEqual([
      'ووسيلة أخرى',
      'ووسيلتان أخريان',
      'و5 وسائل أخرى',
      'و12 وسيلة أخرى',
    ])
    expect(ar.analysis.reach.rests(2)).toMatch(/تقريرين$/)
    expect(ar.gap('1', '2', 0)).toMatch(/ولا تقرير/)
  })

  test('amounts with one and two at either end of a range are words', () => {
    const { of, range } = words.ar.analysis.amounts
    expect([1, 2, 3, 11, 100, 1.5].map((count) => of(count, 'hours'))).toEqual([
      'ساعة واحدة',
      'ساعتان',
      '3 ساعات',
      '11 ساعة',
      '100 ساعة',
      '1.5 ساعة',
    ])
    expect(range(1, 2, 'days')).toBe('من يوم إلى يومين')
    expect(range(2, 5, 'hours')).toBe('من ساعتين إلى 5 ساعات')
    expect(range(0.3, 11, 'hours')).toBe('من 0.3 إلى 11 ساعة')
  })
})

test('a phrase without a form for a number falls back to the one for all others', () => {
  const plural = pluralIn('en-GB')
  expect(plural(0, { other: '# times' })).toBe('0 times')
  expect(plural(0, { zero: 'never', other: '# times' })).toBe('never')
})
