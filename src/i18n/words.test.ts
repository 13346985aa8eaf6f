import { describe, expect, test } from 'vitest'
import { kinds, tiers, whereKinds } from '../core/story/claim.ts'
import { tierChoices } from '../core/analysis/choices.ts'
import { relationTypes } from '../core/story/story.ts'
import { languages } from '../core/text/text.ts'
import { themes } from '../core/view/view.ts'
import { states } from '../core/time/when.ts'
import { story } from '../data.ts'
import { layerOf } from '../layers/index.ts'
import { speeds } from '../replay/clock.svelte.ts'
import { lanesOf } from '../ui/timeline/lanes.ts'
import { everyWord as words, saidBy } from '../testing/every-word.ts'

/** The shape of the words: every path, and whether it is said as it is or of something. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path]
  if (typeof value === 'function') return [`${path}(${value.length})`]
  return Object.entries(value as object).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`))
}

test('both languages have words for the same things', () => {
  expect(shapeOf(words.ar).sort()).toEqual(shapeOf(words.en).sort())
})

describe.each(languages)('in %s', (lang) => {
  const own = words[lang]
  const said = saidBy(own)

  test('nothing is left empty, or half said', () => {
    for (const [path, text] of said) {
      expect(text.trim(), path).not.toBe('')
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  test('there is a word for whatever the data can hold', () => {
    const has = (all: object, keys: readonly (string | number)[]) =>
      expect(Object.keys(all)).toEqual(expect.arrayContaining(keys.map(String)))
    has(own.kind, kinds)
    has(own.state, states)
    has(own.tier, tiers)
    has(own.tiers, tierChoices)
    has(own.where, whereKinds)
    has(own.relation, relationTypes)
    has(own.theme, themes)
    has(own.speeds, speeds)
    const parties = new Set(story.origins.map(({ party }) => party))
    has(
      own.parties,
      [...parties].filter((party) => !story.parties[party]),
    )
  })

  test('there is a word for every layer, lane and mark that shows', () => {
    const drawn = story.claims.filter(({ where }) => where.shape !== null)
    const shown = [...drawn, ...story.places, ...story.roads, ...story.legs]
    const layers = [...new Set(shown.map(({ layer }) => layer))].filter(
      (layer) => layer !== 'context',
    )
    const groups = story.groups.map(({ id }) => id)
    const lanes = lanesOf(story.claims, story.groups, story).map(({ id }) => id)
    const marks = [...layers, 'a file without a look'].flatMap((layer) => layerOf(layer).legend)
    expect(layers.filter((layer) => !own.layers[layer] && !story.layerNames[layer])).toEqual([])
    expect(lanes.filter((id) => !groups.includes(id) && !own.lanes[id])).toEqual([])
    expect(marks.map((mark) => mark.words).filter((name) => !own.legend[name])).toEqual([])
  })

  test('no word takes a side', () => {
    const labels =
      /terroris|extremis|militant|jihad|regime|martyr|liberat|occupied|infidel|caliphate|daesh|إرهاب|متطرف|الجهاد|نظام|شهيد|شهداء|استشهد|تحرير|محتل|مرتزق|داعش|الخلافة/i
    expect(said.filter(([, text]) => labels.test(text))).toEqual([])
  })

  test('no state is said to be true', () => {
    const certain = states.filter((state) => ['by-now', 'under-way', 'over'].includes(state))
    for (const state of certain)
      expect(own.state[state]).toMatch(/if the report is right|إن صحّ التقرير/)
  })
})

test('Arabic is written in Arabic', () => {
  const isFrame =
    /^\.(language|goToHint|(embed\.)?(comma|semicolon))$|\.whereabouts\.(comma|semicolon|saidBy|stop)$|\.(and|sourceLine|fromTo|clock|clockOf|place|at|of|more|spoken)\(/
  const latin = saidBy(words.ar).filter(
    ([path, text]) => !isFrame.test(path) && !/[\u0621-\u064a]/.test(text),
  )
  expect(latin.map(([path]) => path)).toEqual([])
})

test('English has no Arabic in it but the name of the other language', () => {
  const arabic = saidBy(words.en).filter(([, text]) => /[\u0600-\u06ff]/.test(text))
  expect(arabic.map(([path]) => path)).toEqual(['.language'])
})

test('Arabic counts one, two, few and many in forms of their own', () => {
  const { reports } = words.ar
  expect(new Set([1, 2, 3, 11].map((count) => reports(count).replace(/\d+ /, ''))).size).toBe(4)
  expect(reports(1)).not.toMatch(/\d/)
  expect(reports(2)).not.toMatch(/\d/)
})

test('the digits of both languages are those of the reports', () => {
  expect(saidBy(words.ar).filter(([, text]) => /[٠-٩]/.test(text))).toEqual([])
})
