import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from '../scripts/setup.mjs'
import { cacheOf, costOf } from './cost.mjs'
import { slow } from './host.mjs'
import { inMarkdown, tableOf } from './table.mjs'

const [from, to] = [
  '<!-- measured: written by npm run bench -->',
  '<!-- end of what was measured -->',
]

export const networkNames = {
  slow: `On a slow line: ${(slow.down * 8) / 1e6} Mbit/s down, ${slow.latency} ms`,
  open: 'Without a limit',
}

const busy = ([before, ...during], cores) => {
  const most = Math.max(before, ...during)
  const said = `Load average ${before.toFixed(1)} before the run, at most ${most.toFixed(1)} in it, its own work included`
  return most > cores
    ? ` **${said}: more than there are cores, so take the times as rough.**`
    : ` ${said}.`
}

/** What a run measured, in Markdown. `result` is what latest.json holds. */
export function measuredIn({
  machine,
  pages,
  runs,
  reports,
  drawing,
  measured,
  files,
  loads,
  versions,
  map,
  viewport,
}) {
  const networks = Object.keys(measured)
  const own = pages.filter(({ id }) => id === 'a' || id === 'b')
  return [
    `Chromium ${machine.chromium}, headless, drawing ${drawing}; window ${viewport.width} × ${viewport.height}, maps ${map.width} × ${map.height} pixels; ${machine.cores} cores (${machine.processor}), ${machine.memory}, ${machine.system}; Node ${machine.node}. ${versions}. Medians of ${runs} ${runs === 1 ? 'round' : 'rounds'} (least–most); × is the median of the ratios round by round, to _c_ unless the row tells of the slider: those are to _e_. ${reports} reports on _d_ and _e_.${busy(loads, machine.cores)}`,
    `Command: \`npm run bench${runs === 5 ? '' : ` -- --runs=${runs}`}\``,
    ...networks.flatMap((network) => [
      `### ${networkNames[network]}`,
      inMarkdown(tableOf(pages, measured[network])),
    ]),
    '## What a reader costs',
    costOf(pages, files),
    ...(own.length ? ['### What a cache may keep of it', cacheOf(own, files)] : []),
  ].join('\n\n')
}

/** Puts what was measured between the marks of docs/performance.md. */
export async function writeDocument(result) {
  const path = join(root, 'docs/performance.md')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const [start, end] = [text.indexOf(from), text.indexOf(to)]
  if (start < 0 || end < start)
    throw new Error(`docs/performance.md lacks the lines “${from}” and “${to}” to write between.`)
  const whole = `${text.slice(0, start)}${from}\n\n${measuredIn(result)}\n\n${text.slice(end)}`
  const config = await resolveConfig(path)
  writeFileSync(path, await format(whole, { ...config, filepath: path }))
}
