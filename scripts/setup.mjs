import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the project, wherever the command was typed. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Ends the process with a plain sentence. */
export function giveUp(words) {
  console.error(`\n${words}\n`)
  process.exit(1)
}

/** Runs a command with its output shown; true where it succeeded. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return done.status === 0
}

/** Runs a command beside others: what it said, and whether it succeeded. */
export function said(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, output: `${output}\n${error.message}` }))
    child.on('close', (code) => done({ ok: code === 0, output }))
  })
}

/** Stops with a reason where this Node is too old to run the project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    giveUp(`This needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
}

/** Installs the packages of the lockfile where they are missing or older than it. */
export function installPackages() {
  const [lock, installed] = [
    join(root, 'package-lock.json'),
    join(root, 'node_modules/.package-lock.json'),
  ]
  const upToDate =
    existsSync(installed) &&
    (statSync(installed).mtimeMs >= statSync(lock).mtimeMs || sameVersions(lock, installed))
  if (upToDate) return
  console.log('Installing packages …')
  if (!run('npm', ['ci', '--no-audit', '--no-fund']))
    giveUp(
      'The packages could not be installed: npm says why above. Mend that and run the same command again.',
    )
}

/** True where what is installed has the versions the lockfile asks for: a checkout touches its date only. */
function sameVersions(lock, installed) {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  )
}
