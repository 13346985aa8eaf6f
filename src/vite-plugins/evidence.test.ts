import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { damaged, files } from '../testing/damaged-files.ts'
import { derivedFolder, evidence } from './evidence.ts'

const root = mkdtempSync(join(tmpdir(), 'evidence-'))
afterAll(() => rmSync(root, { recursive: true }))
vi.stubEnv('STORY_DIR', undefined)

function folderOf(name: string, contents: Record<string, string>): void {
  mkdirSync(join(root, name))
  for (const [file, text] of Object.entries(contents)) writeFileSync(join(root, name, file), text)
}

/** What the plugin adds to the configuration of a build in that root. */
function configured(dir: string): unknown {
  const { config } = evidence({ dir })
  if (typeof config !== 'function') throw new Error('The plugin has no config hook.')
  return Reflect.apply(config, undefined, [{ root }])
}

test('what is derived is written, and $derived leads to it', () => {
  folderOf('march', files)
  const derived = resolve(root, '.derived', 'march')
  expect(configured('march')).toEqual({ resolve: { alias: { $derived: derived } } })
  expect(derivedFolder(root, 'march')).toBe(derived)
  const story: unknown = JSON.parse(readFileSync(join(derived, 'story.json'), 'utf8'))
  expect(story).toMatchObject({ id: 'qalamoun-2017' })
  expect(readFileSync(join(derived, 'ground.topojson'), 'utf8')).toBe('null')
})

test('a build stops at once with every problem', () => {
  const once = damaged('strikes.geojson', 'C31', 'when.edtf', '2017-13-01')
  folderOf('broken', damaged('positions.geojson', 'C02', 'kind', 'positoin', once))
  expect(() => configured('broken')).toThrow(/positoin[^]*2017-13-01[^]*2 problems in 2 files/)
})

test('another story may be built without a change to the configuration', () => {
  vi.stubEnv('STORY_DIR', 'march')
  expect(derivedFolder(root, 'geojson')).toBe(resolve(root, '.derived', 'march'))
  vi.unstubAllEnvs()
})
