import { describe, expect, test } from 'vitest'
import { at, claim, days, endOf, invented, startOf } from '../../testing/invented-story.ts'
import { Replay } from '../../replay/replay.svelte.ts'
import { words } from '../../i18n/index.ts'
import { momentOf, gapText, momentValueText } from './moment-text.ts'

const en = { lang: 'en' as const, words: words.en }
const ar = { lang: 'ar' as const, words: words.ar }
const tied = ['B', 'C', 'D', 'E'].map((id) => claim(id, days(3, 4), { where: at(null) }))
const struck = claim('S', days(2), { kind: 'strike', where: at(null) })
const places = [
  {
    ...{ id: 'P', layer: 'places', kind: 'town', tier: 'starting' as const },
    name: { en: 'Tadmur', ar: 'تدمر' },
    ...{ use: 'place' as const, shape: 'P', radius_km: null },
  },
]
const story = invented([claim('A', days(2)), struck, ...tied, claim('F', days(12))], { places })
const moment = (now: number) => {
  const replay = new Replay(story)
  replay.clock.seek(now)
  return replay
}

test('the moment is said in the language of the reader', () => {
  expect(momentOf(moment(endOf(2)), en)).toBe('by the end of 2 September 2017')
  expect(momentOf(moment(endOf(2)), ar)).toContain('أيلول')
})

test('a silence says what crosses it, and is none where the clock stops', () => {
  expect(gapText(moment(startOf(9)), en)).toBe(words.en.gap('4 Sept', '11 Sept', 4))
  expect(gapText(moment(endOf(2)), en)).toBe('')
})

describe('what the slider says', () => {
  test('is the moment, where that is, and what is new', () => {
    expect(momentValueText(moment(endOf(2)), en)).toBe(
      'by the end of 2 September 2017: Group whole: last reported within about 5 km of Tadmur, 2 September. New: Report S.',
    )
  })

  test('is in a silence that reports are silent', () => {
    const said = momentValueText(moment(startOf(9)), en)
    expect(said).toContain('within about 5 km of Tadmur')
    expect(said).toContain(words.en.gap('4 Sept', '11 Sept', 4))
  })

  test('is said in Arabic, too', () => {
    expect(momentValueText(moment(endOf(2)), ar)).toContain('تدمر')
  })
})
