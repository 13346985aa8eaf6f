// What the page saves of everything, in either language, as files for the programs that read them.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import shapesText from '$derived/shapes.json?raw'
import { story } from '../src/data.ts'
import type { Shapes } from '../src/core/story/claim.ts'
import { formats } from '../src/formats/index.ts'
import { words } from '../src/i18n/index.ts'
import { Replay } from '../src/replay/replay.svelte.ts'
import { downloadOf } from '../src/ui/filter/build-download.ts'

export { story }
export const folder = mkdtempSync(join(tmpdir(), 'readers-'))

for (const lang of ['en', 'ar'] as const) {
  const speaker = { lang, words: words[lang] }
  const download = downloadOf(new Replay(story), speaker, 'https://example.org/convoy/')
  const shapes = JSON.parse(shapesText) as Shapes
  for (const { extension, write } of formats)
    writeFileSync(join(folder, `${lang}.${extension}`), write({ ...download, shapes }))
}

/** What a program prints, run in the folder of the files. */
export const run = (program: string, args: string[], env: Record<string, string> = {}): string =>
  execFileSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
