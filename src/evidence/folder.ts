import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The data files of a folder (not of the folders in it): name → text. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(geo)?json$/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
