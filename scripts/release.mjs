// Builds and packs what a newsroom hosts itself: `npm run release`, with SITE_URL where it is known.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { mb } from './one-file.mjs'
import { giveUp, installPackages, requireNode, root, run } from './setup.mjs'

requireNode()
installPackages()
const built = join(root, '.derived/release')
const to = join(root, 'release')
if (!run('node', ['scripts/build.mjs'], { OUT_DIR: built }))
  giveUp('The release could not be built; the reason stands above.')

/** What goes along with the site, by its name there. */
const papers = {
  LICENSE: 'LICENSE',
  'LICENSE-fonts.txt': 'src/fonts/OFL.txt',
  'LICENSE-ground.md': 'geojson/basemap/README.md',
  'LICENSE-rivers.md': 'geojson/basemap/LICENSE-rivers.md',
  'GPL-3.0.txt': 'geojson/basemap/GPL-3.0.txt',
  'README-HOSTING.md': 'docs/hosting.md',
  'README-OFFLINE.md': 'docs/offline.md',
  'README-PRIVACY.md': 'docs/privacy.md',
}
const files = new Map(filesIn(built).map((name) => [name, readFileSync(join(built, name))]))
for (const [name, path] of Object.entries(papers)) files.set(name, readFileSync(join(root, path)))
for (const [name, bytes] of [...files])
  for (const [end, packed] of compressed(name, bytes)) files.set(`${name}.${end}`, packed)
const names = [...files.keys()].sort()
const sums = names.map((name) => `${sumOf(files.get(name))}  ${name}\n`).join('')
files.set('SHA256SUMS', Buffer.from(sums))

const name = `convoy-replay-${versions().join('-data-')}`
const zip = zipped()
mkdirSync(to, { recursive: true })
writeFileSync(join(to, `${name}.zip`), zip)
// The whole program as one file lies in the zip too; here it can be handed on by itself.
const oneFile = names.find((path) => /^offline\/[^/]+\.html$/.test(path))
writeFileSync(join(to, `${name}.html`), files.get(oneFile))
rmSync(built, { recursive: true })
console.log(
  `release/${name}.zip: ${files.size} files, ${mb(zip.length)}, SHA-256 ${sumOf(zip)}
release/${name}.html: everything in one file, ${mb(files.get(oneFile).length)}, SHA-256 ${sumOf(files.get(oneFile))}`,
)

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
}

/** A text also as a server hands it out packed, where packing gains anything. */
function compressed(path, bytes) {
  if (!/\.(html|js|mjs|css|json|xml|svg|topojson|geojson)$/.test(path)) return []
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return [
    ['br', brotliCompressSync(bytes, { params: { ...quality, ...size } })],
    ['gz', gzipSync(bytes, { level: 9 })],
  ].filter(([, packed]) => packed.length < bytes.length)
}

function sumOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The versions of the program and of its data. */
function versions() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const folder = basename(process.env.STORY_DIR || 'geojson')
  const story = JSON.parse(readFileSync(join(root, '.derived', folder, 'story.json'), 'utf8'))
  return [version, story.dataVersion]
}

/** The same bytes for the same files: the order of names, and one date for all, that of nobody's clock. */
function zipped() {
  const mtime = new Date(1980, 0, 1)
  const isPacked = (path) => /\.(br|gz|png|woff2)$/.test(path)
  const entries = [...files.keys()]
    .sort()
    .map((path) => [
      `${name}/${path}`,
      [files.get(path), { mtime, level: isPacked(path) ? 0 : 9, os: 3, attrs: 0o644 << 16 }],
    ])
  return zipSync(Object.fromEntries(entries))
}
