import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { lettersOf, readTables, writeTables } from './sfnt.mjs'

// A program that draws pictures takes each line from one font: Latin and Arabic must be in the same.
const folder = new URL('../src/fonts/', import.meta.url)
/** The first one brings the rules by which letters join; letters that two have are the later one's. */
const parts = [
  'noto-sans-arabic-arabic',
  'noto-sans-latin-ext',
  'noto-sans-latin-rest',
  'noto-sans-latin',
]

/** Every letter that the fonts of the page have, as a text. */
const everything = [
  [0x20, 0x2fff],
  [0xfb50, 0xfefc],
]
  .map(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join(''),
  )
  .join('')

/** Latin and Arabic letters of the page's own fonts in one TrueType font, called Noto Sans. */
export async function joinedFont(weight) {
  const fonts = await Promise.all(
    parts.map(async (part) => {
      const file = readFileSync(new URL(`${part}-${weight}.woff2`, folder))
      return readTables(await subsetFont(file, everything, { targetFormat: 'truetype' }))
    }),
  )
  return join(fonts, weight)
}

/** The drawings of letters one font after the other, with numbers that go on. */
function join(fonts, weight) {
  const glyphs = []
  const widths = []
  const letters = new Map()
  for (const tables of fonts) {
    const first = glyphs.length
    for (const [sign, glyph] of lettersOf(tables.cmap)) letters.set(sign, first + glyph)
    glyphs.push(...glyphsOf(tables).map((glyph) => moved(glyph, first)))
    widths.push(...widthsOf(tables))
  }
  const [base] = fonts
  const maxp = Buffer.from(base.maxp)
  maxp.writeUInt16BE(glyphs.length, 4)
  // What one glyph needs at most, of points, contours, parts and depth.
  for (let at = 6; at < 32; at += 2)
    maxp.writeUInt16BE(Math.max(...fonts.map((font) => font.maxp.readUInt16BE(at))), at)
  const hhea = Buffer.from(base.hhea)
  hhea.writeUInt16BE(glyphs.length, 34)
  const head = Buffer.from(base.head)
  head.writeInt16BE(1, 50)
  const loca = Buffer.alloc(4 * (glyphs.length + 1))
  glyphs.reduce(
    (end, { length }, i) => loca.writeUInt32BE(end + length, 4 * (i + 1)) && end + length,
    0,
  )
  return writeTables({
    ...{ 'OS/2': base['OS/2'], GDEF: base.GDEF, GPOS: base.GPOS, GSUB: base.GSUB },
    ...{ head, hhea, maxp, loca, glyf: Buffer.concat(glyphs), hmtx: Buffer.concat(widths) },
    cmap: cmapOf(letters),
    name: nameOf('Noto Sans', weight),
    post: Buffer.concat([Buffer.from([0, 3, 0, 0]), Buffer.alloc(28)]),
  })
}

/** Each glyph's own bytes, a whole number of four. */
function glyphsOf({ head, loca, glyf, maxp }) {
  const isLong = head.readInt16BE(50) === 1
  const at = (i) => (isLong ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i))
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, i) => {
    const glyph = glyf.subarray(at(i), at(i + 1))
    return Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)])
  })
}

/** A glyph whose parts, where it is made of others, are counted from `first`. */
function moved(glyph, first) {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph
  const own = Buffer.from(glyph)
  for (let at = 10, flags = 0x20; flags & 0x20;) {
    flags = own.readUInt16BE(at)
    own.writeUInt16BE(own.readUInt16BE(at + 2) + first, at + 2)
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0
    at += 4 + (flags & 0x1 ? 4 : 2) + scale
  }
  return own
}

/** Width and left edge of each glyph, four bytes each; the last width holds for all that have none. */
function widthsOf({ hhea, hmtx, maxp }) {
  const wide = hhea.readUInt16BE(34)
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, i) => {
    if (i < wide) return hmtx.subarray(4 * i, 4 * i + 4)
    const edge = 4 * wide + 2 * (i - wide)
    return Buffer.concat([
      hmtx.subarray(4 * (wide - 1), 4 * (wide - 1) + 2),
      hmtx.subarray(edge, edge + 2),
    ])
  })
}

/** Which letter is drawn by which glyph: one table of format 12. */
function cmapOf(letters) {
  const all = [...letters].sort(([a], [b]) => a - b)
  const table = Buffer.alloc(12 + 16 + 12 * all.length)
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(table.length - 12, 16)
  table.writeUInt32BE(all.length, 24)
  all.forEach(([sign, glyph], i) => {
    ;[sign, sign, glyph].forEach((value, j) => table.writeUInt32BE(value, 28 + 12 * i + 4 * j))
  })
  return table
}

/** The family's name and the style's, in English. */
function nameOf(family, weight) {
  const said = [
    [1, family],
    [2, 'Regular'],
    [4, `${family} ${weight}`],
    [6, `${family.replaceAll(' ', '')}-${weight}`],
  ].map(([id, text]) => [id, Buffer.from(text, 'utf16le').swap16()])
  const rows = Buffer.alloc(6 + 12 * said.length)
  rows.writeUInt16BE(said.length, 2)
  rows.writeUInt16BE(rows.length, 4)
  said.reduce((from, [id, text], i) => {
    ;[3, 1, 0x409, id, text.length, from].forEach((value, j) =>
      rows.writeUInt16BE(value, 6 + 12 * i + 2 * j),
    )
    return from + text.length
  }, 0)
  return Buffer.concat([rows, ...said.map(([, text]) => text)])
}
