// What other people's programs read in our files: installs them, then asks them.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installDebian, onPath } from './browser.mjs'
import { giveUp, installPackages, requireNode, run } from './setup.mjs'

/** Debian's packages, by the program that each brings. */
const programs = { ogr2ogr: 'gdal-bin', pandoc: 'pandoc', soffice: 'libreoffice-calc' }
/** Kept out of the lockfile: it brings 239 packages. */
const mapshaper = '0.7.70'

requireNode()
installPackages()

const missing = Object.entries(programs).filter(([program]) => onPath(program) === null)
if (missing.length > 0) installDebian(missing.map(([, name]) => name))
const still = Object.keys(programs).filter((program) => onPath(program) === null)
if (still.length > 0)
  giveUp(
    `These programs are needed and could not be installed: ${still.join(', ')}.\n` +
      `On Debian or Ubuntu: apt-get install ${Object.values(programs).join(' ')}`,
  )

const folder = join(tmpdir(), `mapshaper-${mapshaper}`)
const command = join(folder, 'node_modules/.bin/mapshaper')
if (!existsSync(command)) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{}')
  const options = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']
  if (!run('npm', ['install', ...options, `mapshaper@${mapshaper}`]))
    giveUp('mapshaper could not be installed: npm says why above.')
}

const passed = run('npx', ['vitest', 'run'], { READERS: '1', MAPSHAPER: command })
process.exit(passed ? 0 : 1)
