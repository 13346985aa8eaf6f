import { readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { findBrowser, installBrowser } from './browser.mjs'
import { installPackages, requireNode, root, run, said } from './setup.mjs'

/**
 * Runs the tests, and says at last `N passed, N failed`. With --check only the fast ones: what needs neither a build
 * nor a browser.
 */
const isFast = process.argv.includes('--check')

requireNode()
installPackages()
const browser = isFast ? null : ((await findBrowser()) ?? (await installBrowser()))

let [passed, failed, skipped] = [0, 0, 0]
const results = []
const report = (name) => join(root, 'test-results', `${name}.json`)

/** A part of the tests: what it runs, in which environment, and the report it leaves, if it leaves one. */
const parts = {
  types: ['npx', ['svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings']],
  lint: ['npx', ['eslint', '.', '--max-warnings', '0']],
  'unused code': ['npx', ['knip']],
  format: ['npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  data: ['node', ['scripts/check-data.mjs']],
  unit: [
    'npx',
    [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('unit')}`,
    ],
    {},
    report('unit'),
  ],
  build: ['node', ['scripts/build.mjs']],
  'build of the invented story': [
    'node',
    ['scripts/build.mjs'],
    { STORY_DIR: 'e2e/ship', OUT_DIR: 'test-results/ship' },
  ],
  engines: [
    'node',
    ['engines/run.mjs', '--smoke'],
    { REPORT: report('engines') },
    report('engines'),
  ],
  browser: [
    'npx',
    ['playwright', 'test', '-c', 'e2e/playwright.config.ts'],
    { CHROMIUM: browser ?? '', PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser') },
    report('browser'),
  ],
}

/**
 * Runs parts one after another while other lanes run beside it; what each says is shown whole, once it is done. Where
 * there is one lane alone, it is shown as it is said. Nothing that fails stops the next part.
 */
async function lane(names, { alone = false } = {}) {
  for (const name of names) {
    const [command, args, env, path] = parts[name]
    if (path) rmSync(path, { force: true })
    const began = Date.now()
    if (alone) console.log(`\n— ${name}`)
    const done = alone
      ? { ok: run(command, args, env), output: '' }
      : await said(command, args, env)
    if (!alone) console.log(`\n— ${name}\n${done.output.trim()}`)
    count(name, done.ok, path, Math.round((Date.now() - began) / 1000))
  }
}

/** Counts a part that has run: as one, or by the report it leaves. */
function count(name, ok, path, seconds) {
  const [good, bad, left = 0] = (path && countOf(path)) ?? (ok ? [1, 0] : [0, 1])
  // A runner that ends badly without a failed test has still failed.
  const wrong = Math.max(bad, ok ? 0 : 1)
  passed += good
  skipped += left
  failed += wrong
  results.push(
    `${ok ? 'ok    ' : 'FAILED'} ${name}: ${good} passed, ${wrong} failed (${seconds} s)`,
  )
}

/** Passed and failed tests out of a JSON report of Vitest or Playwright; null where there is none. */
function countOf(path) {
  try {
    const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(path, 'utf8'))
    return stats
      ? [stats.expected + stats.flaky, stats.unexpected, stats.skipped]
      : [numPassedTests, numFailedTests]
  } catch {
    return null
  }
}

// What takes one processor each goes on beside the rest; what takes all there are has them to itself.
const builds = isFast ? [] : ['build', 'build of the invented story']
const checks = ['types', 'lint', 'unused code', 'format', 'data']
await Promise.all(
  availableParallelism() > 1 ? [lane(builds), lane(checks)] : [lane([...builds, ...checks])],
)
await lane(['unit'], { alone: true })
if (!isFast) await lane(['engines'], { alone: true })
if (browser) await lane(['browser'], { alone: true })
else if (!isFast) {
  failed += 1
  results.push(
    'FAILED browser: no Chromium found, and none could be installed. Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test',
  )
}

console.log(
  `\n${results.join('\n')}\n\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
process.exit(failed === 0 ? 0 : 1)
