import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repairQuery } from './repair-query.ts'
import { defaultView, queryOf, readView, writeView, type View } from './view.ts'

const view: View = {
  ...defaultView,
  t: Date.parse('2017-08-30T21:00Z'),
  sel: 'C30',
  lang: 'ar',
  filter: { ...defaultView.filter, kinds: ['strike'], grades: ['A'], text: 'a bridge (50%)' },
  measure: ['C30', [38.27, 34.55]],
  data: '1.1.1',
}
const query = queryOf(writeView(view))
const read = (text: string) => {
  const { address, doubled } = repairQuery(text)
  const { view: found, refused } = readView(address)
  return { view: found, told: [...refused, ...doubled] }
}

describe('an address is read as it was meant', () => {
  const readings: [string, string][] = [
    ['as it was copied', `?${query}`],
    ['with &amp; for &', `?${query.replaceAll('&', '&amp;')}`],
    ['with &amp;amp; for &', `?${query.replaceAll('&', '&amp;amp;')}`],
    ['with &#038; for &', `?${query.replaceAll('&', '&#038;')}`],
    ['with a bracket and a full stop', `?${query}).`],
    ['with a full stop', `?${query}.`],
    ['with a quotation mark', `?${query}%E2%80%9D`],
    ['encoded twice', `?${query.replaceAll('%', '%25').replaceAll(':', '%253A')}`],
    ['encoded as a whole', `?${encodeURIComponent(query)}`],
    ['encoded as a whole, twice', `?${encodeURIComponent(encodeURIComponent(query))}`],
    ['with somebody’s counting', `?${query}?utm_source=mail&utm_medium=link`],
    ['with everything twice', `?${query}&${query}`],
  ]
  test.each(readings)('%s', (_, text) => {
    expect(read(text)).toEqual({ view, told: [] })
  })

  test('with what follows a moment alone', () => {
    for (const end of [')', '.', ',', '>', '"', '!', ')."'])
      expect(read(`?t=2017-08-30T21:00Z${end}`).view.t).toBe(view.t)
  })
})

test('a link has no sign at which mail programs and chats end it, and one that has is read', () => {
  expect(query).not.toMatch(/[;!'"<>()[\]{}|\\^`]/)
  expect(query).toContain('filter=kind:strike~grade:A~text:')
  const older = query.replaceAll('~', ';')
  expect(read(`?${older}`)).toEqual({ view, told: [] })
})

test('a word that says two things is told, and the first holds', () => {
  const { view: found, told } = read('?tier=other&tier=starting')
  expect([found.tier, told]).toEqual(['other', ['tier=starting']])
})

test('what makes no sense in any way is told as it stands', () => {
  expect(read('?t=yesterday&tier=both')).toMatchObject({ told: ['t=yesterday', 'tier=both'] })
})

test('nobody’s words but ours are changed', () => {
  const { address } = repairQuery('?headline=Where%20is%20it%3F&utm_source=a%252Fb')
  expect([address.get('headline'), address.get('utm_source')]).toEqual(['Where is it?', 'a%2Fb'])
})

const runs = Number(process.env.RUNS ?? 300)
test(
  'whatever an address has become, it is read without falling over',
  { timeout: 60_000 + 100 * runs },
  () => {
    const damage = fc.tuple(
      fc.nat(query.length),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.nat(9),
    )
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 4 }), (all) => {
        const text = all.reduce(
          (was, [at, put, gone]) => was.slice(0, at) + put + was.slice(at + gone),
          query,
        )
        const { view: found, told } = read(`?${text}`)
        expect(read(`?${queryOf(writeView(found))}`).view).toEqual(found)
        expect(told.every((word) => word.includes('='))).toBe(true)
      }),
      { numRuns: runs },
    )
  },
)
