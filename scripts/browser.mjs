import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './setup.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where a program lies; null where it is not installed. */
export function onPath(name) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  })
  return found.status === 0 ? found.stdout.split('\n')[0].trim() : null
}

/** The path of a Chromium that is on this machine: the one CHROMIUM names, or the first found. Null: none. */
export async function findBrowser() {
  const { CHROMIUM } = process.env
  if (CHROMIUM) return existsSync(CHROMIUM) ? CHROMIUM : null
  const own = await import('@playwright/test').then(
    ({ chromium }) => chromium.executablePath(),
    () => '',
  )
  const candidates = [...names.map(onPath), ...places, own]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

/** Installs packages of Debian's, where there is apt. */
export function installDebian(packages) {
  if (!onPath('apt-get')) return
  const root = process.getuid?.() === 0
  const apt = (...args) => (root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]))
  apt('update', '-q')
  apt('install', '-y', '-q', '--no-install-recommends', ...packages)
}

/** Installs Chromium: Debian's package where there is apt, else Playwright's own download. */
export async function installBrowser() {
  console.log('No Chromium found; installing one for the browser tests …')
  installDebian(['chromium'])
  if ((await findBrowser()) === null) run('npx', ['playwright', 'install', 'chromium'])
  return findBrowser()
}
