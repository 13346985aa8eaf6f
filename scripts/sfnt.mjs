/** The tables of a TrueType font, by their names. */
export function readTables(font) {
  const tables = {}
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const row = 12 + 16 * i
    const [at, length] = [font.readUInt32BE(row + 8), font.readUInt32BE(row + 12)]
    tables[font.toString('latin1', row, row + 4)] = font.subarray(at, at + length)
  }
  return tables
}

/** A font of these tables. No checksums: it is read by programs that ask for none. */
export function writeTables(tables) {
  const all = Object.entries(tables)
    .filter(([, table]) => table !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const head = Buffer.alloc(12 + 16 * all.length)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(all.length, 4)
  const parts = [head]
  let at = head.length
  all.forEach(([name, table], i) => {
    const row = 12 + 16 * i
    head.write(name, row, 'latin1')
    head.writeUInt32BE(at, row + 8)
    head.writeUInt32BE(table.length, row + 12)
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    parts.push(padded)
    at += padded.length
  })
  return Buffer.concat(parts)
}

/** Pairs of letter and glyph out of the richest table of letters that a font has. */
export function lettersOf(cmap) {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * i)),
  )
  const rich = tables.find((table) => table.readUInt16BE(0) === 12)
  const plain = tables.find((table) => table.readUInt16BE(0) === 4)
  if (rich) return lettersOf12(rich)
  if (plain) return lettersOf4(plain)
  throw new Error('This font lists its letters in a way that is not read here.')
}

function lettersOf12(table) {
  const pairs = []
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const [first, last, glyph] = [0, 4, 8].map((part) => table.readUInt32BE(16 + 12 * i + part))
    for (let sign = first; sign <= last; sign++) pairs.push([sign, glyph + sign - first])
  }
  return pairs
}

function lettersOf4(table) {
  const pairs = []
  const twice = table.readUInt16BE(6)
  const part = (n, i) => 14 + n * twice + (n > 0 ? 2 : 0) + 2 * i
  for (let i = 0; i < twice / 2; i++) {
    const last = table.readUInt16BE(part(0, i))
    const first = table.readUInt16BE(part(1, i))
    const delta = table.readUInt16BE(part(2, i))
    const range = table.readUInt16BE(part(3, i))
    for (let sign = first; sign <= last && sign !== 0xffff; sign++) {
      const at = part(3, i) + range + 2 * (sign - first)
      const found = range === 0 ? sign : table.readUInt16BE(at)
      const glyph = found === 0 && range !== 0 ? 0 : (found + delta) & 0xffff
      if (glyph !== 0) pairs.push([sign, glyph])
    }
  }
  return pairs
}
