import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

test.each([
  ['SITE_URL', 'news.example', 'SITE_URL=https://your.host/convoy/'],
  ['BLOCK_MOMENTS', 'soon', 'BLOCK_MOMENTS=20'],
])(
  'a build that cannot read %s says so before it writes anything',
  { timeout: 60_000 },
  (name, value, example) => {
    const out = mkdtempSync(join(tmpdir(), 'build-'))
    const { status, stderr } = spawnSync('node', ['scripts/build.mjs'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', OUT_DIR: out, [name]: value },
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    const said = stderr.split('\n').filter((line) => line.includes(name))
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(`“${value}”`)
    expect(said[0]).toContain(example)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(readdirSync(out)).toEqual([])
    rmSync(out, { recursive: true })
  },
)
