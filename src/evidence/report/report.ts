import { existsSync } from 'node:fs'
import { filesIn } from '../parse/read-folder.ts'
import { print } from './print-problems.ts'
import { read } from '../derive/read.ts'
import { summaryOf } from './summary.ts'

/** Checks a data folder: its problems, or what it holds. */
export function report(folder: string, colour: boolean): { ok: boolean; text: string } {
  if (!existsSync(folder)) return { ok: false, text: `There is no data folder ${folder}.` }
  const files = filesIn(folder)
  const { story, lesson, problems } = read(files)
  if (problems.length) return { ok: false, text: print(problems, colour) }
  return { ok: true, text: `${summaryOf(story, lesson, files)}\n\nNo problems.` }
}
