import { describe, expect, test } from 'vitest'
import { at, claim, days, endOf, invented, startOf } from '../../testing/invented-story.ts'
import { Replay } from '../../replay/replay.svelte.ts'
import { words } from '../../i18n/index.ts'
import { momentOf, spokenMoment, statementOf } from './spoken-moment.ts'

const en = { lang: 'en' as const, words: words.en }
const ar = { lang: 'ar' as const, words: words.ar }
const tied = ['B', 'C', 'D', 'E'].map((id) => claim(id, days(3, 4), { where: at(null) }))
const story = invented([claim('A', days(2)), ...tied, claim('F', days(12))])
const moment = (now: number) => {
  const replay = new Replay(story)
  replay.clock.seek(now)
  return replay
}

test('the moment is said in the language of the reader', () => {
  expect(momentOf(moment(endOf(2)), en)).toBe('by the end of 2 September 2017')
  expect(momentOf(moment(endOf(2)), ar)).toContain('أيلول')
})

describe('the statement', () => {
  test('is the report that settles at this moment, and how many more do', () => {
    expect(statementOf(moment(endOf(2)), en)).toBe('Report A')
    expect(statementOf(moment(endOf(4)), en)).toBe('Report B — and 3 more reports')
  })

  test('is the gap where the clock is in one, with what crosses it', () => {
    expect(statementOf(moment(startOf(9)), en)).toBe(words.en.gap('4 Sept', '11 Sept', 4))
  })

  test('never says that a report settles where none does', () => {
    expect(statementOf(moment(endOf(2) - 1), en)).not.toBe('Report A')
    expect(statementOf(moment(endOf(2) + 1), en)).not.toBe('Report A')
  })
})

describe('what the slider says', () => {
  test('is the moment and every report of it, each with its own time', () => {
    expect(spokenMoment(moment(endOf(2)), en)).toBe(
      'by the end of 2 September 2017: Report A, on 2 September 2017',
    )
  })

  test('is no more than three of many, and how many there are', () => {
    const said = spokenMoment(moment(endOf(4)), en)
    expect(said).toContain(words.en.reports(4))
    expect(said).toContain('Report D')
    expect(said).not.toContain('Report E')
  })

  test('is said in Arabic, too', () => {
    expect(spokenMoment(moment(endOf(2)), ar)).toContain('تقرير A')
  })
})
