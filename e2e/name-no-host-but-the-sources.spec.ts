import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { dist } from './static-server.ts'
import { story } from './story.ts'

/** Named and never asked for: vocabularies, licences, and where programs explain their errors. */
const named = [
  ...['http://www.w3.org', 'https://schema.org', 'http://www.opengis.net'],
  ...['https://creativecommons.org', 'https://wiki.openstreetmap.org', 'https://github.com'],
  ...['https://svelte.dev', 'https://maplibre.org', 'https://maplibre.invalid'],
  ...['https://developer.mozilla.org', 'https://bit.ly', 'http://stackoverflow.com'],
  // Of an example: demo/ shows how other people's frames are treated.
  'http://blog.apps.npr.org',
]

const address = /https?:\/\/[\w.-]+/g
const inFile = (path: string) => readFileSync(join(dist, path), 'utf8').match(address) ?? []

test('the built site names no host but those of its sources, and of words that nothing asks for', () => {
  const sources = new Set(JSON.stringify(story).match(address) ?? [])
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(html|m?js|css|json|geojson|svg|xml|txt|webmanifest)$/.test(path),
  )
  expect(files.length).toBeGreaterThan(30)
  const others = files.flatMap((path) =>
    inFile(path)
      .filter((host) => !sources.has(host) && !named.includes(host))
      .map((host) => `${path}: ${host}`),
  )
  expect([...new Set(others)]).toEqual([])
})
