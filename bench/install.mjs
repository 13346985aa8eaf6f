import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../scripts/setup.mjs'
import { giveUp } from './options.mjs'

/** This folder. */
export const here = dirname(fileURLToPath(import.meta.url))

const versions = (path) =>
  Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages)
    .filter(([name, { optional }]) => name !== '' && !optional)
    .map(([name, { version }]) => [name, version])

function isInstalled() {
  const installed = join(here, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const there = new Map(versions(installed))
  return versions(join(here, 'package-lock.json')).every(
    ([name, version]) => there.get(name) === version,
  )
}

/** Installs what the map is measured against, where it is missing or another version. */
export function installRivals() {
  if (isInstalled()) return
  console.log('Installing what the map is measured against …')
  if (!run('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund', '--loglevel=error']))
    giveUp('The packages of bench/ could not be installed: npm says why above.')
}

/** The version that is installed of a package of this folder. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version
