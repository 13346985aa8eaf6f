import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson, type JsonNode } from './parse/json-with-positions.ts'
import { filesIn } from './parse/read-folder.ts'
import { read } from './derive/read.ts'

// The invented story has every kind of file, and a lesson, and is read in a twentieth of the time.
const files = filesIn(fileURLToPath(new URL('../../e2e/ship', import.meta.url)))

/** How much is broken: each run reads the whole folder. */
const runs = Number(process.env.RUNS ?? 200)

/** Every value of a file, as the stretch of its text. */
function stretches(mark: JsonNode, depth = 0): JsonNode[] {
  // Beyond, there are only coordinates.
  const inside = depth < 7 ? [...mark.inside.values()] : []
  return [mark, ...inside.flatMap((inner) => stretches(inner, depth + 1))]
}
const places = Object.entries(files).flatMap(([name, text]) =>
  stretches(readJson(text).mark).map(({ at, end }) => ({ name, at, end })),
)
const instead = ['null', '0', '-1', '""', '"x"', 'true', '[]', '{}', '[null]', '{"en": 1}', '']

test(
  'whatever is broken, the check does not fall over, and says what to do',
  { timeout: 60_000 + runs * 1000 },
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...instead), (place, value) => {
        const { name, at, end } = place
        const text = files[name] ?? ''
        const broken = text.slice(0, at) + value + text.slice(end)
        const { problems } = read({ ...files, [name]: broken })
        for (const { file, what, fix } of problems) expect(file && what && fix).toBeTruthy()
      }),
      { numRuns: runs },
    )
  },
)

/** What editors, mail programs and half a download make of a file. */
const anyBytes = fc.oneof(
  fc.nat().map((n) => (bytes: Buffer) => bytes.subarray(0, n % bytes.length)),
  fc.tuple(fc.nat(), fc.nat(255)).map(([n, value]) => (bytes: Buffer) => {
    const changed = Buffer.from(bytes)
    changed[n % changed.length] = value
    return changed
  }),
  fc.tuple(fc.nat(), fc.nat(300)).map(([n, length]) => (bytes: Buffer) => {
    const at = n % bytes.length
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
  }),
  fc.constant((bytes: Buffer) => Buffer.from(bytes.toString('utf8'), 'utf16le')),
  fc.constant((bytes: Buffer) => Buffer.from(bytes.toString('utf8'), 'latin1')),
  fc.constant(() => Buffer.alloc(0)),
)
const whole = read(files).story

test(
  'whatever happens to the bytes of a file, nothing falls over and no claim is lost in silence',
  { timeout: 60_000 + runs * 1000 },
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(files)), anyBytes, (name, damage) => {
        const broken = damage(Buffer.from(files[name] ?? '')).toString('utf8')
        const { story, problems } = read({ ...files, [name]: broken })
        for (const { file, what, fix } of problems) expect(file && what && fix).toBeTruthy()
        if (problems.length > 0) return
        expect(story.claims).toHaveLength(whole.claims.length)
        expect(story.sources).toHaveLength(whole.sources.length)
      }),
      { numRuns: runs },
    )
  },
)
