// Cuts the web fonts in src/fonts/ from the installed @fontsource packages: `npm run fonts`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const packages = new URL('../node_modules/@fontsource/', import.meta.url)
const folder = new URL('../src/fonts/', import.meta.url)

/** Code points and ranges, as CSS writes them. The same words choose the letters and load the file. */
const scripts = {
  // English as it is set here: every reader loads these.
  latin: [
    'U+20-7E, U+A0, U+A9, U+AB, U+B0-B2, U+B7, U+BB, U+D7, U+E9, U+2009, U+2013-2014, U+2018-2019',
    'U+201C-201D, U+2022, U+2026, U+2032-2033, U+2212',
  ].join(', '),
  // The other letters of western Europe, for names and quotations that have them.
  'latin-rest': [
    'U+A1-A8, U+AA, U+AC-AF, U+B3-B6, U+B8-BA, U+BC-D6, U+D8-E8, U+EA-FF, U+131, U+152-153',
    'U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2002, U+200B, U+201A, U+201E, U+2039-203A, U+2044, U+20AC, U+2122',
  ].join(', '),
  // What romanised Arabic, Persian and Turkish need: macrons, dots and lines below, hamza and ayn.
  'latin-ext': [
    'U+100-101, U+112-113, U+11E-11F, U+120-121, U+12A-12B, U+130, U+14C-14D, U+15E-15F, U+160-161',
    'U+16A-16B, U+10C-10D, U+17D-17E, U+2BE-2BF, U+1E0C-1E0F, U+1E24-1E25, U+1E2A-1E2B, U+1E62-1E63',
    'U+1E6C-1E6F, U+1E92-1E96',
  ].join(', '),
  // The letters and marks of Arabic as a newspaper writes it, those it borrows for p, ch, zh, v and g,
  // and the presentation forms a map without a text shaper writes joined letters in.
  arabic: [
    'U+60C, U+61B, U+61F, U+621-63A, U+640-652, U+66A-66C, U+670-671, U+67E, U+686, U+698, U+6A4, U+6A9, U+6AF, U+6CC',
    'U+200C-200D, U+FE70-FEFC',
  ].join(', '),
  // The rest of the block, and its forms: twice the weight, and hardly ever asked for.
  // Not U+FC00-FDFF: ready-made ligatures that nothing here produces.
  'arabic-rest': [
    'U+600-60B, U+60D-61A, U+61C-61E, U+620, U+63B-63F, U+653-669, U+66D-66F, U+672-67D, U+67F-685',
    'U+687-697, U+699-6A3, U+6A5-6A8, U+6AA-6AE, U+6B0-6CB, U+6CD-6FF, U+FB50-FBFF, U+FD3E-FD3F, U+FDF2, U+FDFC',
  ].join(', '),
}

/** family, package, script, weight, style */
const faces = [
  ['Noto Sans', 'noto-sans', 'latin', 400, 'normal'],
  ['Noto Sans', 'noto-sans', 'latin', 600, 'normal'],
  ['Noto Sans', 'noto-sans', 'latin', 400, 'italic'],
  ['Noto Sans', 'noto-sans', 'latin-rest', 400, 'normal'],
  ['Noto Sans', 'noto-sans', 'latin-rest', 600, 'normal'],
  ['Noto Sans', 'noto-sans', 'latin-rest', 400, 'italic'],
  ['Noto Sans', 'noto-sans', 'latin-ext', 400, 'normal'],
  ['Noto Sans', 'noto-sans', 'latin-ext', 600, 'normal'],
  ['Noto Sans', 'noto-sans', 'latin-ext', 400, 'italic'],
  ['Noto Sans Arabic', 'noto-sans-arabic', 'arabic', 400, 'normal'],
  ['Noto Sans Arabic', 'noto-sans-arabic', 'arabic', 600, 'normal'],
  ['Noto Sans Arabic', 'noto-sans-arabic', 'arabic-rest', 400, 'normal'],
  ['Noto Sans Arabic', 'noto-sans-arabic', 'arabic-rest', 600, 'normal'],
  ['Noto Serif', 'noto-serif', 'latin', 400, 'normal'],
  ['Noto Serif', 'noto-serif', 'latin', 400, 'italic'],
  ['Noto Serif', 'noto-serif', 'latin-rest', 400, 'normal'],
  ['Noto Serif', 'noto-serif', 'latin-rest', 400, 'italic'],
  ['Noto Serif', 'noto-serif', 'latin-ext', 400, 'normal'],
  ['Noto Serif', 'noto-serif', 'latin-ext', 400, 'italic'],
]

/** Every letter a list of ranges names; space and no-break space always, for marks to sit on. */
const letters = (ranges) =>
  [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].reduce((text, [, from, to = from]) => {
    for (let c = parseInt(from, 16); c <= parseInt(to, 16); c++) text += String.fromCodePoint(c)
    return text
  }, ' \u00a0')

/** @param {string} ranges */
const wrapped = (ranges) => ranges.replace(/(.{60,80}?), /g, '$1,\n    ')

mkdirSync(folder, { recursive: true })
const css = ['/* Written by scripts/fonts.mjs. Licence: OFL.txt */']
let total = 0
for (const [family, name, script, weight, style] of faces) {
  const packed = script.replace('-rest', '')
  const from = new URL(`${name}/files/${name}-${packed}-${weight}-${style}.woff2`, packages)
  const font = await subsetFont(readFileSync(from), letters(scripts[script]), {
    targetFormat: 'woff2',
    noHinting: true,
    // The rules of Arabic join its letters; those of Latin swap in small capitals and figures that nothing asks for.
    dropTables: ['gasp', 'prep', 'STAT', ...(script.startsWith('latin') ? ['GSUB'] : [])],
  })
  const file = `${name}-${script}-${weight}${style === 'italic' ? '-italic' : ''}.woff2`
  writeFileSync(new URL(file, folder), font)
  total += font.length
  console.log(file.padEnd(38), String(font.length).padStart(7))
  css.push(
    `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range:
    ${wrapped(scripts[script].toLowerCase().replaceAll('u+', 'U+'))};
}`,
  )
}
writeFileSync(new URL('fonts.css', folder), css.join('\n\n') + '\n')
console.log('together'.padEnd(38), String(total).padStart(7))

// One licence for the three families; only the copyright lines differ.
const licences = [...new Set(faces.map(([, name]) => name))].map((name) =>
  readFileSync(new URL(`${name}/LICENSE`, packages), 'utf8'),
)
const bodyOf = (text) => text.slice(text.indexOf('\n'))
if (licences.some((text) => bodyOf(text) !== bodyOf(licences[0])))
  throw new Error('The licences of the font families differ: write them out one by one')
const holders = licences.map((text) => text.slice(0, text.indexOf('\n')).trim())
writeFileSync(new URL('OFL.txt', folder), holders.join('\n') + bodyOf(licences[0]).trimEnd() + '\n')
