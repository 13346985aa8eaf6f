import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { files } from '../../testing/damaged-files.ts'
import { report } from '../report/report.ts'
import { filesIn } from './read-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'data-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a byte-order mark, as Notepad writes it, is no part of a file', () => {
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), `\ufeff${text}`)
  expect(filesIn(folder)).toEqual(files)
  expect(report(folder, false)).toMatchObject({ ok: true })
})
