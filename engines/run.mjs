/**
 * Tries the built pages (dist/) in Firefox and WebKit. Ends with “N passed, N failed”.
 *   node engines/run.mjs            every check
 *   node engines/run.mjs --smoke    one or two a page, as npm test does
 *   node engines/run.mjs --write    writes docs/browsers.md as well
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'
import { giveUp, root, run } from '../scripts/setup.mjs'
import { checks } from './checks.mjs'
import { missingPackages, startDisplay } from './display.mjs'
import * as firefox from './firefox.mjs'
import * as webkit from './webkit.mjs'

const engines = { Firefox: firefox, WebKitGTK: webkit }
const smoke = process.argv.includes('--smoke')
const wanted = checks.filter((check) => !smoke || check.smoke)

install()
const server = await preview({ root, logLevel: 'error', preview: { port: 0, open: false } })
const site = server.resolvedUrls.local[0]
const { display, stop } = await startDisplay()
const results = []
for (const [name, engine] of Object.entries(engines)) {
  let page
  try {
    page = await engine.start(display)
  } catch (error) {
    giveUp(`${name} did not start: ${error.message}`)
  }
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
if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/browsers.md'), table())
const failed = results.filter(({ failure }) => failure).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** Debian's packages of the engines, where they are missing. */
function install() {
  const missing = missingPackages(
    Object.assign({}, ...Object.values(engines).map(({ packages }) => packages)),
  )
  if (missing.length === 0) return
  console.log(`Installing ${missing.join(', ')} …`)
  const apt = (...args) =>
    process.getuid?.() === 0 ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args])
  apt('update', '-q')
  if (!apt('install', '-y', '-q', '--no-install-recommends', ...missing))
    giveUp(
      `These tests need ${missing.join(', ')}, which could not be installed: apt-get says why above. Install them, on Debian or Ubuntu, and run the same command again.`,
    )
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
