import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The data files of a folder (not of the folders in it): name → text. Throws where there is no folder. */
export function filesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) throw new Error(`There is no data folder ${folder}.`)
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(geo)?json$/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
