import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { folder, run, story } from './exports.ts'

type Cell = { column: string; text: string; type: string; formula: boolean }

const cellShape = /<table:table-cell([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/g
const rowShape = /<table:table-row[^>]*?(?:\/>|>([^]*?)<\/table:table-row>)/g
const attribute = (name: string, from: string) => new RegExp(`${name}="([^"]*)"`).exec(from)?.[1]

/** Every filled cell of a file as LibreOffice Calc opens it by double click, by the locale's number. */
function cellsOf(file: string, separator: string, locale: number): Cell[] {
  const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,${locale},false,true`
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = ['--headless', '--convert-to', 'fods', `--infilter=${filter}`, file]
  run('soffice', [profile, ...args])
  const sheet = readFileSync(join(folder, file.replace(/[^.]+$/, 'fods')), 'utf8')
  const written = parse(readFileSync(join(folder, file), 'utf8'), {
    bom: true,
    delimiter: separator,
  }) as string[][]
  const rows = [...sheet.matchAll(rowShape)].map(([, row = '']) => row)
  expect(rows.length).toBeGreaterThanOrEqual(story.claims.length + 1)
  return rows.slice(1, written.length).flatMap((row, r) => {
    let at = 0
    return [...row.matchAll(cellShape)].flatMap(([, head = '']) => {
      const column = written[0]?.[at] ?? ''
      const cell = {
        column,
        text: written[r + 1]?.[at] ?? '',
        type: attribute('office:value-type', head) ?? '',
        formula: head.includes('table:formula'),
      }
      at += Number(attribute('table:number-columns-repeated', head) ?? 1)
      return cell.type === '' ? [] : [cell]
    })
  })
}

const days = ['data_date', 'first_day', 'last_day', 'made']
const numbers = [
  'centre_latitude',
  'centre_longitude',
  'known_within_km',
  'margin_minutes',
  'radius_km',
]

test.each([
  ['en.csv', ',', 1033],
  ['en.csv', ',', 2057],
  ['ar.csv', ',', 2057],
  ['en.semicolons.csv', ';', 1031],
  ['ar.semicolons.csv', ';', 1036],
  ['ar.tsv', '\t', 1031],
])(
  '%s: words stay words, days are days, numbers numbers, and nothing runs',
  (file, separator, locale) => {
    const cells = cellsOf(file, separator, locale)
    expect(cells.filter(({ formula }) => formula)).toEqual([])
    const columns = (type: string) => [
      ...new Set(cells.filter((cell) => cell.type === type).map(({ column }) => column)),
    ]
    expect(columns('date').sort()).toEqual(days)
    // Tabs have no country: their decimal point is a number only where a point is one.
    if (separator !== '\t') expect(columns('float').sort()).toEqual(numbers)
    const words = cells.filter(({ type }) => type === 'string')
    expect(words.some(({ text }) => /[\u0600-\u06ff]/.test(text))).toBe(true)
    for (const column of days) expect(words.filter((cell) => cell.column === column)).toEqual([])
  },
  120_000,
)
