/**
 * Tries the built pages (dist/) in Firefox and WebKit. Ends with “N passed, N failed”.
 *   node engines/run.mjs            every check
 *   node engines/run.mjs --smoke    one or two a page, as npm test does
 *   node engines/run.mjs --write    writes docs/browsers.md as well
 * REPORT=file: writes there how many passed, failed and were skipped. Where the engines cannot be installed all are
 * skipped, with a sentence; where tests must not be skipped in silence (CI), that is a failure.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { preview } from 'vite'
import { installDebian } from '../scripts/browser.mjs'
import { giveUp, root, run } from '../scripts/setup.mjs'
import { checks } from './checks.mjs'
import { missingPackages, startDisplay } from './display.mjs'
import * as firefox from './firefox.mjs'
import * as webkit from './webkit.mjs'

const engines = { Firefox: firefox, WebKitGTK: webkit }
const smoke = process.argv.includes('--smoke')
const wanted = checks.filter((check) => !smoke || check.smoke)

if (!install()) process.exit(0)
const server = await preview({ root, logLevel: 'error', preview: { port: 0, open: false } })
const site = server.resolvedUrls.local[0]
const { display, stop } = await startDisplay()
const results = []
for (const [name, engine] of Object.entries(engines)) {
  const page = await started(name, engine)
  console.log(`\n${name} (${page.version})`)
  for (const check of wanted) {
    const failure = await check.run(page, site).then(
      () => null,
      (error) => error.message,
    )
    results.push({ name, version: page.version, check, failure })
    console.log(
      `${failure ? 'FAILED' : 'ok    '} ${check.page} ${check.does}${failure ? `: ${failure}` : ''}`,
    )
  }
  await page.stop()
}
stop()
await server.close()
if (process.argv.includes('--write')) {
  writeFileSync(join(root, 'docs/browsers.md'), table())
  run('npx', ['prettier', '--write', '--log-level', 'warn', 'docs/browsers.md'])
}
const failed = results.filter(({ failure }) => failure).length
report(results.length - failed, failed, 0)
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** An engine at work. On a machine with other things to do a browser may not come up at once: it is asked again. */
async function started(name, engine) {
  for (let tries = 3; ; tries--) {
    try {
      return await engine.start(display)
    } catch (error) {
      if (tries === 1) giveUp(`${name} did not start: ${error.message}`)
    }
  }
}

/** Installs Debian's packages of the engines, where they are missing; false where they are to be done without. */
function install() {
  const wanted = Object.assign({}, ...Object.values(engines).map(({ packages }) => packages))
  const before = missingPackages(wanted)
  if (before.length > 0) installDebian(before)
  const missing = missingPackages(wanted)
  if (missing.length === 0) return true
  const words = `Firefox and WebKitGTK need ${missing.join(', ')}, which could not be installed here. On Debian or Ubuntu: apt-get install ${missing.join(' ')}`
  const isAsked = !smoke || process.env.CI
  if (isAsked) giveUp(words)
  console.log(words)
  const skipped = checks.filter((check) => check.smoke).length * Object.keys(engines).length
  report(0, 0, skipped)
  console.log(`\n0 passed, 0 failed, ${skipped} skipped`)
  return false
}

/** Writes the counts for whoever runs this among other tests. */
function report(expected, unexpected, skipped) {
  const { REPORT } = process.env
  if (!REPORT) return
  mkdirSync(dirname(REPORT), { recursive: true })
  writeFileSync(REPORT, JSON.stringify({ stats: { expected, unexpected, skipped, flaky: 0 } }))
}

/** What was seen, page by engine, in Markdown. */
function table() {
  const names = Object.keys(engines)
  const versions = names.map((name) => results.find((one) => one.name === name)?.version)
  const rows = wanted.map((check) => {
    const seen = names.map((name) => {
      const { failure } = results.find((one) => one.name === name && one.check === check)
      return failure ? `no: ${failure}` : 'yes'
    })
    return `| ${[check.page, check.does, ...seen].join(' | ')} |`
  })
  return `# Browsers

What each page does in engines other than Chromium, in which all browser tests run. Written by
\`npm run browsers -- --write\`; the last run was in ${versions.join(' and ')}.

| page | does | ${names.join(' | ')} |
| --- | --- | ${names.map(() => '---').join(' | ')} |
${rows.join('\n')}
`
}
