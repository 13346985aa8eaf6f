import { expect, test } from 'vitest'
import { readCorpus } from '../../testing/read-corpus.ts'
import { readTable } from '../table/read-table.ts'
import { guessColumns } from './guess-columns.ts'
import { decidedBy, noAnswers, questionsOf } from './questions.ts'

function askedOf(text: string) {
  const read = readTable(text)
  if ('problem' in read) throw new Error(read.problem.code)
  const columns = guessColumns(read.table)
  const decided = decidedBy(read.table, columns)
  return questionsOf(read.table, columns, decided)
}

test('whose clock it is gets asked for a day as for an hour, with a cell to see it by', () => {
  expect(askedOf('date,lat,lon\n2017-09-02,34.5,38.2\n')).toEqual([
    { question: 'zone', example: '2017-09-02' },
  ])
  expect(askedOf('date,lat,lon\n2017-09-02 14:30,34.5,38.2\n')).toHaveLength(1)
})

test('nobody is asked for a zone that every time has, or that the name of the column says', () => {
  expect(askedOf('date,lat,lon\n2017-09-02T14:30Z,34.5,38.2\n')).toEqual([])
  expect(askedOf('time_utc,lat,lon\n2017-09-02 14:30,34.5,38.2\n')).toEqual([])
})

test('two values that show different orders decide nothing for the others', () => {
  const text = 'date,lat,lon\n13/09/2017,34.5,38.2\n09/13/2017,34.5,38.2\n02/09/2017,34.5,38.2\n'
  expect(askedOf(text).map(({ question }) => question)).toEqual(['dayOrder', 'zone'])
})

test('an answer decides what the file leaves open', async () => {
  const row = async (dayOrder: 'day-first' | 'month-first') =>
    (await readCorpus('day-or-month-first.csv', { dayOrder })).at(0)
  expect(await row('day-first')).toBe('2 shown 2017-09-02 here')
  expect(await row('month-first')).toBe('2 shown 2017-02-09 here')
  expect(await readCorpus('position-in-one-cell.csv', { positionOrder: 'latitude-first' })).toEqual(
    ['2 shown 2017-09-02 here'],
  )
  expect(await readCorpus('radius-without-unit.csv', { radiusUnit: 'm' })).toEqual([
    '2 shown 2017-09-02 38.2802,34.5601 ±0.005',
  ])
})

test('no answer is no guess: without a zone no time of day stands anywhere', async () => {
  expect(await readCorpus('no-zone.csv', { zone: null })).toEqual([
    'zone?',
    '2 asked here needs-zone',
  ])
  expect(noAnswers.zone).toBeNull()
})

test('a time of day in Damascus is another moment than one in UTC, and an unknown zone widens it', async () => {
  expect((await readCorpus('no-zone.csv', { zone: 'Asia/Damascus' })).at(-1)).toContain(
    '2017-09-02T11:30Z/2017-09-02T11:31Z',
  )
  expect((await readCorpus('no-zone.csv', { zone: 'unknown' })).at(-1)).toContain(
    '2017-09-02T00:30Z/2017-09-03T02:31Z',
  )
})
