import { describe, expect, test } from 'vitest'
import { story } from '../data.ts'
import { downloadOf } from '../testing/invented-download.ts'
import { readCsv } from '../testing/read-csv.ts'
import { csv, csvForPrograms, csvSemicolons, tsv } from './offered/csv.ts'
import { isMistakable } from './spreadsheet-words.ts'

describe('a spreadsheet', () => {
  const withQuote = (text: string, format = csv) => {
    const [claim] = story.claims.map((one) => ({ ...one, quote: { lang: 'en', text } }))
    return format.write(downloadOf(claim ? [claim] : []))
  }

  test.each(['=1+1', '+1', '-1+2', '@sum', '\t=1', '\r=1', '=HYPERLINK("x")'])(
    'runs nothing of “%s”',
    (text) => {
      expect(withQuote(text)).toMatch(/^\ufeff/)
      expect(withQuote(text)).toContain(`“${text.replaceAll('"', '""')}”`)
      expect(withQuote(text)).not.toMatch(/[,"][=@]/)
      const said = `'${text}`.replaceAll('"', '""')
      if (!/^[-+]\d+$/.test(text)) expect(withQuote(text, csvForPrograms)).toContain(said)
      expect(withQuote(text, csvForPrograms)).not.toMatch(/[,"][=@]/)
    },
  )

  test.each(['Sept. 8', 'Aug. 29', '27 August', '2017-09-06', '1e5', '00123', 'TRUE', '7:30'])(
    'keeps the words “%s” as words, wherever they stand',
    (text) => {
      expect(isMistakable(text)).toBe(true)
      expect(withQuote(text)).toContain(`“${text}”`)
      expect(withQuote(text, csvForPrograms)).toContain(`,${text},`)
    },
  )

  test('keeps a sentence that ends in a date, and leaves other words unmarked', () => {
    expect(isMistakable('عنوان إحدى المقالات يحمل التاريخ 2017-09-09.')).toBe(true)
    const others = ['17 buses and ambulances', 'on 27 August 2017 at some time of the day', 'C03b']
    expect(others.filter(isMistakable)).toEqual([])
  })

  test('reads numbers as numbers, with the decimal sign of its country', () => {
    const circle = story.claims.find(({ where }) => where.kind === 'circle' && where.shape !== null)
    const shape = { type: 'Point' as const, coordinates: [36.5, 34.25] }
    const one = {
      ...downloadOf(circle ? [circle] : []),
      shapes: { [circle?.where.shape ?? '']: shape },
    }
    expect(csv.write(one)).toContain(',36.5,34.25,')
    expect(tsv.write(one)).toContain('\t36.5\t34.25\t')
    expect(csvSemicolons.write(one)).toContain(';36,5;34,25;')
  })

  test('is told once what the file says of itself, but of every claim its version and licence', () => {
    const text = csv.write({ ...downloadOf(story.claims), story })
    expect(text.split('3 hidden, by filters')).toHaveLength(2)
    const rows = readCsv(text, ',', true)
    expect(new Set(rows.map((row) => row['data_set']))).toEqual(
      new Set(['invented 0, CC BY 4.0, 1 of 4']),
    )
  })

  test('knows the file for UTF-8, and a program meets no mark before the first name', () => {
    for (const { write } of [csv, csvSemicolons, tsv])
      expect(write(downloadOf(story.claims))).toMatch(/^\ufeffclaim/)
    expect(csvForPrograms.write(downloadOf(story.claims))).toMatch(/^claim,/)
  })
})
