import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const house = fileURLToPath(new URL('..', import.meta.url))
const below = ['docs', 'geojson', 'e2e', 'bench', 'demo'].flatMap((folder) =>
  readdirSync(join(house, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  ),
)
const papers = [...readdirSync(house), ...below].filter((name) => name.endsWith('.md'))
const textOf = (name: string) => readFileSync(join(house, name), 'utf8')

test('every relative link in a paper leads to a file', () => {
  const links = papers.flatMap((name) =>
    [...textOf(name).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, to = '']) => to.replace(/[#?].*$/, ''))
      .filter((to) => to !== '' && !/^[a-z]+:/.test(to))
      .map((to) => ({ name, to })),
  )
  const broken = links.filter(({ name, to }) => !existsSync(join(house, dirname(name), to)))
  expect(links.length).toBeGreaterThan(40)
  expect(broken).toEqual([])
})

test('every path of a source that a paper names is there', () => {
  const named = papers
    .filter((name) => name !== 'CHANGELOG.md')
    .flatMap((name) =>
      [...textOf(name).matchAll(/`((?:src|scripts|e2e|bench|docs|demo)\/[\w./-]+)`/g)].map(
        ([, path = '']) => ({ name, path }),
      ),
    )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(({ path }) => !existsSync(join(house, path)))).toEqual([])
})

test('every command of npm that a paper names is one', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const named = papers
    .filter((name) => name !== 'CHANGELOG.md')
    .flatMap((name) => [...textOf(name).matchAll(/npm run ([\w:-]+)/g)].map(([, one = '']) => one))
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((one) => !(one in scripts))).toEqual([])
})
