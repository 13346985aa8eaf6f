import { describe, expect, test } from 'vitest'
import { languages, type Lang, type Text } from '../core/text/text.ts'
import { story } from '../data.ts'
import { everyWord, saidBy, spoken } from '../testing/every-word.ts'

const said = { en: saidBy(everyWord.en), ar: saidBy(everyWord.ar, [1, 2, 3, 11, 100]) }

/** The texts of the data in one language; quotations are no part of them, they are as published. */
function dataTexts(lang: Lang): string[] {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('en' in value && typeof value.en === 'string') {
      const text = (value as Text)[lang]
      if (text !== undefined) found.push(text)
    } else Object.values(value).forEach(visit)
  }
  visit(story)
  return found
}

/** What only those know who made the page, and what means something else to a reader. */
const workshop: Record<Lang, RegExp> = {
  en: /\b(settled?|bands?|weigh(s|ed)?|utterances?|superseded|in force|tiers?|second clock|told|did not arrive|on its way|axis|computed|schematic)\b/i,
  ar: /الساعة الثانية|استقر|مرشّح|رشّح|وازِن|الميل(?!ادي)|الأساسية|على المحور|بحلول الآن/,
}
const idOfClaim = /\b(?:C\d{2}[a-z]?|O-\d{2}[a-z]?|K\d{1,2})\b/

describe.each(languages)('the words in %s', (lang) => {
  test('are none of the workshop', () => {
    expect(said[lang].filter(([, text]) => workshop[lang].test(text))).toEqual([])
  })

  test('name no claim by its id', () => {
    expect(said[lang].filter(([, text]) => idOfClaim.test(text))).toEqual([])
  })

  test('have no two spaces on end, and none before a mark', () => {
    expect(said[lang].filter(([, text]) => / {2}|[^ …] [,.;:؛،](?= |$)/.test(text))).toEqual([])
  })
})

const letter = '[\\u0621-\\u0652]'
const untidy: [string, RegExp][] = [
  ['a Latin comma, semicolon or question mark', new RegExp(`${letter}[,;?]`)],
  [
    'straight quotation marks around Arabic',
    new RegExp(`^(?:[^"]*"[^"]*")*[^"]*"[^"]*${letter}[^"]*"`),
  ],
  // Between Arabic words the hyphens of a date turn it round.
  ['a date with hyphens that is not isolated', /(?<!\u2066)\b\d{4}-\d\d\b/],
  ['two spaces on end', / {2}/],
  ['months by any names but those of Beirut', /أغسطس|سبتمبر/],
  ['another spelling of American or English', /أمريك|إنجليز/],
]

describe.each(untidy)('no Arabic has %s', (_, pattern) => {
  test('in the words', () => {
    expect(said.ar.filter(([, text]) => pattern.test(text))).toEqual([])
  })

  test('in the data', () => {
    expect(dataTexts('ar').filter((text) => pattern.test(text))).toEqual([])
  })
})

test('no place or road is named by the id of a report', () => {
  const names = [...story.places, ...story.roads].flatMap(({ name }) => [name.en, name.ar ?? ''])
  expect(names.filter((name) => idOfClaim.test(name))).toEqual([])
})

/** Numbers that are figures in both languages, each for one thing that a phrase is told. */
const sentinels = [411, 512, 613, 714, 815, 916, 317]

/** The phrases by path, each with the numbers that it passes on. */
function passedOn(value: unknown, path = ''): [string, number[]][] {
  if (typeof value === 'string') return []
  if (typeof value !== 'function')
    return Object.entries(value as object).flatMap(([key, one]) => passedOn(one, `${path}.${key}`))
  const text = spoken(value, sentinels, path)
  return [[path, sentinels.filter((number) => text.includes(String(number)))]]
}

test('a phrase passes on the same things in both languages', () => {
  expect(passedOn(everyWord.ar).sort()).toEqual(passedOn(everyWord.en).sort())
})
