import fc from 'fast-check'
import { expect, test } from 'vitest'
import { story } from '../../data.ts'
import { accountIndex, accountsOf, isInAccount } from './account.ts'
import { claim, invented } from '../../testing/invented-story.ts'
import type { Origin, Source, Story } from '../story/story.ts'
import { defaultView, readView, writeView } from '../view/view.ts'

const source = (id: string, outlet: string) => ({ ...story.sources[0], id, outlet }) as Source
const origin = (id: string, party: string) => ({ ...story.origins[0], id, party }) as Origin
const cites = (...all: [string, string][]) =>
  all.map(([from, said]) => ({ source: from, origin: said }))

const sources = [source('a1', 'Alpha'), source('a2', 'Alpha'), source('b1', 'Beta')]
const parties = ['port', 'ship', 'unstated', 'outlet', 'news-agency']
const origins = parties.map((party) => origin(`said-${party}`, party))
const claims = [
  claim('A', null, { cites: cites(['a1', 'said-port'], ['a2', 'said-port']) }),
  claim('B', null, { cites: cites(['a2', 'said-unstated']) }),
  claim('C', null, { cites: cites(['b1', 'said-ship'], ['a1', 'said-port']) }),
]
const tale = invented(claims, { sources, origins })
const told = (id: string, of: Story = tale) => {
  const index = accountIndex(of)
  return of.claims.filter((one) => isInAccount(one, id, index)).map((one) => one.id)
}

test('the accounts are the outlets, each once, and the parties that spoke; those that tell most come first', () => {
  expect(accountsOf(tale)).toEqual([
    { id: 'outlet.alpha', kind: 'outlet', name: 'Alpha', claims: 3 },
    { id: 'outlet.beta', kind: 'outlet', name: 'Beta', claims: 1 },
    { id: 'party.port', kind: 'party', name: 'port', claims: 2 },
    { id: 'party.ship', kind: 'party', name: 'ship', claims: 1 },
  ])
})

test('an account holds what any source of the outlet tells, or what was had from the party', () => {
  expect(told('outlet.alpha')).toEqual(['A', 'B', 'C'])
  expect(told('outlet.beta')).toEqual(['C'])
  expect(told('party.port')).toEqual(['A', 'C'])
  expect(told('party.ship')).toEqual(['C'])
})

test('an account that does not exist is not an empty one', () => {
  const index = accountIndex(tale)
  for (const id of ['outlet.gamma', 'party.unstated', 'party.outlet', 'alpha', ''])
    expect(isInAccount(claims[0] ?? claim('A', null), id, index), id).toBe(null)
  expect(isInAccount(claim('D', null), 'outlet.alpha', index)).toBe(false)
})

test('an outlet of which no claim is in force is still an account', () => {
  expect(accountsOf({ ...tale, claims: [] }).map((account) => account.claims)).toEqual([0, 0, 0, 0])
})

test('outlets and parties stand in the order of how much they tell', () => {
  const order = accountsOf(story)
  const inOrder = order.toSorted((a, b) =>
    a.kind === b.kind ? b.claims - a.claims : a.kind < b.kind ? -1 : 1,
  )
  expect(order).toEqual(inOrder)
})

test('as many claims are counted as are told', () => {
  for (const { id, claims: count } of accountsOf(story)) expect(told(id, story)).toHaveLength(count)
})

test('ids can be read, stand in an address, and are not given twice', () => {
  const ids = accountsOf(story).map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['outlet.southfront', 'party.hezbollah']))
  expect(new Set(ids).size).toBe(ids.length)
  for (const sel of ids) {
    const address = writeView({ ...defaultView, sel }).toString()
    expect(address).toBe(`sel=${sel}`)
    expect(readView(new URLSearchParams(address)).view.sel).toBe(sel)
  }
})

test('no two outlets share an account, in whatever letters they are written', () => {
  const anyLetter = fc.oneof(fc.integer({ max: 0xd7ff, min: 1 }), fc.integer({ max: 0x7f, min: 1 }))
  const anyName = fc.array(anyLetter, { maxLength: 80 }).map((all) => String.fromCodePoint(...all))
  const alike = [
    'Zeit',
    'zeit',
    'Zéit',
    'The Zeit',
    'الجزيرة',
    'الميادين',
    'x'.repeat(99),
    '!',
    '?',
  ]
  const anyNames = fc.uniqueArray(fc.oneof(anyName, fc.constantFrom(...alike)), { maxLength: 12 })
  fc.assert(
    fc.property(anyNames, (names) => {
      const outlets = names.map((name, i) => source(`s${i}`, name))
      const ids = accountsOf({ claims: [], sources: outlets, origins: [] }).map(({ id }) => id)
      expect(new Set(ids).size).toBe(names.length)
      for (const id of ids) expect(id).toMatch(/^outlet\.[\w-]{1,73}$/)
    }),
  )
})

test('a name that loses letters on the way keeps its id whoever comes to stand beside it', () => {
  const idIn = (...names: string[]) => {
    const outlets = names.map((name, i) => source(`s${i}`, name))
    return accountsOf({ claims: [], sources: outlets, origins: [] }).find(
      ({ name }) => name === names[0],
    )?.id
  }
  const long = 'x'.repeat(61)
  expect(idIn('الجزيرة 24', '24')).toBe(idIn('الجزيرة 24'))
  expect(idIn(long, `${long}x`)).toBe(idIn(long))
})

test('an id does not depend on the order of the sources or on what they tell', () => {
  const idOf = (name: string, of: Pick<Story, 'claims' | 'sources' | 'origins'>) =>
    accountsOf(of).find((account) => account.name === name)?.id
  const other = { claims: [], sources: story.sources.toReversed(), origins: story.origins }
  for (const { name } of accountsOf(story)) expect(idOf(name, other)).toBe(idOf(name, story))
})
