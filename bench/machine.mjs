import { cpus, loadavg, totalmem } from 'node:os'

/** The load of the last minute: how many programs wanted to run at once. */
export const load = () => loadavg()[0]

/** The machine in words that lead to nobody: what it has, not what it is called. */
export function machine(browser) {
  const [{ model }] = cpus()
  return {
    cores: cpus().length,
    processor: model.trim().replace(/\s+/g, ' '),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: process.platform,
    node: process.versions.node,
    chromium: browser.version(),
  }
}
