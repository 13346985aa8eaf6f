import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser, installBrowser } from './browser.mjs'
import { installPackages, requireNode, root, run, said } from './setup.mjs'

requireNode()
installPackages()
const browser = (await findBrowser()) ?? (await installBrowser())

let [passed, failed] = [0, 0]
const results = []

/** Runs one part of the tests, its output shown. Nothing stops the next part. */
function part(name, command, args, { env = {}, report } = {}) {
  console.log(`\n— ${name}`)
  if (report) rmSync(report, { force: true })
  count(name, run(command, args, env), report)
}

/** Runs parts that take one processor each beside one another; what each says is shown whole, in turn. */
async function beside(parts) {
  const done = await Promise.all(parts.map(([, command, args]) => said(command, args)))
  parts.forEach(([name], i) => {
    console.log(`\n— ${name}\n${done[i].output.trim()}`)
    count(name, done[i].ok)
  })
}

/** Counts a part that has run: as one, or by the report it leaves. */
function count(name, ok, report) {
  const [good, bad] = (report && countOf(report)) ?? (ok ? [1, 0] : [0, 1])
  passed += good
  // A runner that ends badly without a failed test has still failed.
  failed += Math.max(bad, ok ? 0 : 1)
  results.push(
    `${ok ? 'ok    ' : 'FAILED'} ${name}: ${good} passed, ${Math.max(bad, ok ? 0 : 1)} failed`,
  )
}

/** Passed and failed tests out of a JSON report of Vitest or Playwright; null where there is none. */
function countOf(path) {
  try {
    const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(path, 'utf8'))
    return stats
      ? [stats.expected + stats.flaky, stats.unexpected]
      : [numPassedTests, numFailedTests]
  } catch {
    return null
  }
}

const [unit, e2e] = ['unit.json', 'browser.json'].map((name) => join(root, 'test-results', name))

await beside([
  ['data', 'node', ['scripts/check-data.mjs']],
  ['types', 'npx', ['svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings']],
  ['lint', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
])
part(
  'unit',
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  {
    report: unit,
  },
)
part('build', 'node', ['scripts/build.mjs'])
part('build of the invented story', 'node', ['scripts/build.mjs'], {
  env: { STORY_DIR: 'e2e/ship', OUT_DIR: 'test-results/ship' },
})
if (browser)
  part('browser', 'npx', ['playwright', 'test', '-c', 'e2e/playwright.config.ts'], {
    env: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: e2e },
    report: e2e,
  })
else {
  failed += 1
  results.push(
    'FAILED browser: no Chromium found, and none could be installed. Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test',
  )
}

console.log(`\n${results.join('\n')}\n\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
