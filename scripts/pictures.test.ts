import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { afterAll, expect, test } from 'vitest'
import { pictures } from './pictures.mjs'

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))
const pictureOf = await pictures(folder)

const drawing = (text: string, weight = 400) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60" font-family="Noto Sans" font-size="30" font-weight="${weight}"><text x="20" y="40">${text}</text></svg>`
const font = {
  fontFiles: [400, 600].map((weight) => join(folder, `noto-sans-${weight}.ttf`)),
  loadSystemFonts: false,
}
const widthOf = (text: string, weight = 400) =>
  new Resvg(drawing(text, weight), { font }).getBBox()?.width ?? 0

test('a picture is a PNG of the size of its drawing', () => {
  const png = pictureOf(drawing('Qara'))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 60])
})

test('Arabic letters are joined', () => {
  const word = 'سبتمبر'
  expect(widthOf(word)).toBeGreaterThan(50)
  expect(widthOf(word)).toBeLessThan(0.9 * widthOf([...word].join('\u200c')))
})

test('Latin, its rarer letters, numbers and Arabic are in one font, in both weights', () => {
  for (const weight of [400, 600])
    for (const text of ['Qara', '2017', 'Ḥamā', '±', 'قارة', 'صحّ', '«»،'])
      expect(widthOf(`ا${text}ا`, weight), text).toBeGreaterThan(widthOf('اا', weight) + 5)
  expect(widthOf('Qara', 600)).toBeGreaterThan(widthOf('Qara', 400))
})

test('a line of Arabic that begins with a number has it on the right', () => {
  const line = '\u202b<tspan fill="#f00">2</tspan> أيلول\u202c'
  const { pixels, width } = new Resvg(drawing(line), { font }).render()
  const red: number[] = []
  const black: number[] = []
  for (let at = 0; at < pixels.length; at += 4)
    if ((pixels[at + 3] ?? 0) > 200) ((pixels[at] ?? 0) > 200 ? red : black).push((at / 4) % width)
  expect(Math.min(...red)).toBeGreaterThan(Math.max(...black))
})
