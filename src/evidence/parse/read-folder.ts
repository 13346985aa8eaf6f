import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Some editors write it before a text in UTF-8; it is no part of the text. */
const byteOrderMark = /^\ufeff/

/** The data files of a folder (not of the folders in it): name → text. Throws where there is no folder. */
export function filesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) throw new Error(`There is no data folder ${folder}.`)
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(geo)?json$/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
  const textOf = (name: string) =>
    readFileSync(join(folder, name), 'utf8').replace(byteOrderMark, '')
  return Object.fromEntries(names.map((name) => [name, textOf(name)]))
}
