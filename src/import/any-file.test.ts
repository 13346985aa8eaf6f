import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpus } from '../testing/read-corpus.ts'
import { guessColumns } from './rows/guess-columns.ts'
import { decidedBy } from './rows/questions.ts'
import { understandAll, type Understood } from './rows/understand-all.ts'
import { readTable } from './table/read-table.ts'
import { decode } from './text/decode.ts'

async function understood(bytes: Uint8Array): Promise<Understood | null> {
  const decoded = decode(bytes, undefined)
  if (!('text' in decoded)) return null
  const read = readTable(decoded.text)
  if ('problem' in read) return null
  const columns = guessColumns(read.table)
  const answers = { ...decidedBy(read.table, columns), zone: 'Asia/Damascus' }
  const all = await understandAll(read.table, columns, answers, 0)
  expect(all.outcomes).toHaveLength(read.table.rows.length)
  return all
}

/** Every row ends in one of the ways there are, and what keeps it from being shown is said. */
function expectEnds({ outcomes }: Understood) {
  for (const { status, told, when, place } of outcomes) {
    if (status !== 'shown') expect(told).not.toEqual([])
    if (status === 'shown') expect([when, place]).not.toContain(null)
    if (when?.earliest != null && when.latest !== null)
      expect(when.earliest).toBeLessThanOrEqual(when.latest)
  }
}

test('any text that names times and places is read to its end, or refused as a whole', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '2017-09-02',
      '02/09/2017',
      'early Sept 2017',
      '../2017',
      '0',
      '91',
      '34,5',
      '"',
    ),
    fc.constantFrom('2017-09-02/2017-09-01', '', 'n/a', '٢ أيلول ٢٠١٧', '34°33\'36"N', '38.2'),
    fc.string({ maxLength: 12 }),
  )
  const row = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join(','))
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const text = ['date,lat,lon,radius,place', ...rows].join('\n')
      const all = await understood(new TextEncoder().encode(text))
      if (all) expectEnds(all)
    }),
  )
})

test('a file that is cut off or damaged anywhere breaks nothing', async () => {
  const files = readdirSync(corpus).map((name) => readFileSync(join(corpus, name)))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat(255),
      fc.boolean(),
      async (file, at, byte, cut) => {
        const bytes = new Uint8Array(file)
        const offset = at % Math.max(1, bytes.length)
        bytes[offset] = byte
        const all = await understood(cut ? bytes.slice(0, offset) : bytes)
        if (all) expectEnds(all)
      },
    ),
  )
})

test('work on many rows says how far it is, and ends where it is told to', async () => {
  const row = '2017-09-02,34.5601,38.2802\n'
  const read = readTable(`date,lat,lon\n${row.repeat(2000)}`)
  if ('problem' in read) throw new Error(read.problem.code)
  const columns = guessColumns(read.table)
  const answers = { ...decidedBy(read.table, columns), zone: 'unknown' }
  const stop = new AbortController()
  const work = understandAll(read.table, columns, answers, 0, {
    onprogress: () => stop.abort(new Error('cancelled')),
    signal: stop.signal,
  })
  await expect(work).rejects.toThrow('cancelled')
  expect(readTable(`date,lat,lon\n${row.repeat(2001)}`)).toEqual({
    problem: { code: 'too-many-rows', limit: 2000 },
  })
})

test('Arabic letters of one byte are read as the reader says, and by no guess', () => {
  const bytes = readFileSync(join(corpus, 'windows-1256.csv'))
  expect(decode(bytes)).toHaveProperty('ask')
  expect(decode(bytes, 'windows-1256')).toMatchObject({
    text: expect.stringContaining('تدمر') as string,
  })
})

test('a cell of three hundred thousand letters is read no longer than another', async () => {
  const long = ['from 1 to '.repeat(30_000), '1 2 '.repeat(75_000), 'early '.repeat(50_000)]
  const text = long.map((cell) => `"${cell}","${cell}","${cell}","${cell}",x`).join('\n')
  const since = performance.now()
  const all = await understood(new TextEncoder().encode(`date,lat,lon,radius,place\n${text}`))
  expect(all?.outcomes.map(({ status }) => status)).toEqual(Array(3).fill('refused'))
  expect(performance.now() - since).toBeLessThan(5000)
})
