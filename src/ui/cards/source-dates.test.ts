import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { knownDateOf } from './source-dates.ts'

const at = (utc: string | null) => (utc === null ? null : Date.parse(`${utc}:00Z`))
const known = (edtf: string, earliest: string | null, latest: string | null) => {
  const found = knownDateOf({ edtf, earliest: at(earliest), latest: at(latest) })
  return `${found.known}${found.zoneUnknown ? ', zone unknown' : ''}`
}

describe('how the date of a publication is known', () => {
  test('tells a day of a clock from a day anywhere', () => {
    expect(known('2017-09-06', '2017-09-06T04:00', '2017-09-07T04:00')).toBe('day')
    expect(known('2017-09-06', '2017-09-05T10:00', '2017-09-07T12:00')).toBe('dayAnywhere')
    expect(known('2017-09-06T07:00Z', '2017-09-06T07:00', '2017-09-06T07:00')).toBe('clock')
  })

  test('tells two bounds from one, and from none', () => {
    const anywhere = ['2017-08-28T10:00', '2017-08-31T12:00'] as const
    expect(known('2017-08-29/2017-08-30', ...anywhere)).toBe('between, zone unknown')
    expect(known('2017-08', '2017-07-31T21:00', '2017-08-31T21:00')).toBe('between')
    expect(known('2017-08-29/..', anywhere[0], null)).toBe('from, zone unknown')
    expect(known('../2017-08-30', null, '2017-08-30T21:00')).toBe('until')
    expect(knownDateOf(null).known).toBe('none')
  })

  test('holds for every source of the story', () => {
    const counts: Record<string, number> = {}
    for (const { published } of story.sources) {
      const { known } = knownDateOf(published)
      counts[known] = (counts[known] ?? 0) + 1
    }
    const recorded = story.sources.filter(({ published }) => published !== null)
    expect(counts['none']).toBe(story.sources.length - recorded.length)
    expect(counts['from']).toBe(recorded.filter((one) => one.published?.latest === null).length)
    expect(counts['day']).toBe(2)
  })
})
