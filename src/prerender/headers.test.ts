import { expect, test } from 'vitest'
import { headersFile } from './headers.ts'

type Rule = { path: string; headers: [name: string, value: string][] }

const rules = headersFile(['en', 'ar'], ['en-Ab12.js', 'ar-Cd34.js'])
  .trim()
  .split(/\n(?=\/)/)
  .map((text): Rule => {
    const [path = '', ...lines] = text.split('\n')
    const headers = lines.map(
      (line) =>
        line
          .trim()
          .split(/: (.*)/)
          .slice(0, 2) as [string, string],
    )
    return { path, headers }
  })

/** What is answered for a path: every rule that meets it, as both hosts do. */
const answered = (asked: string) =>
  rules
    .filter(({ path }) => new RegExp(`^${path.replace('*', '.*')}$`).test(asked))
    .flatMap(({ headers }) => headers)

test.each([
  ['/assets/index-Ab12.js', /immutable/],
  ['/embed/en-Ab12.js', /immutable/],
  ['/explore.js', /max-age=300,/],
  ['/convoy-map.js', /max-age=300,/],
  ['/', /max-age=300,/],
  ['/embed/en.html', /max-age=300,/],
  ['/embed/ar/20170902T2100Z.html', /max-age=300,/],
  ['/oembed/en/opening.json', /max-age=300,/],
  ['/lesson.html', /max-age=300,/],
  ['/manifest.webmanifest', /max-age=300,/],
  ['/offline/qalamoun-2017.html', /max-age=300,/],
  ['/sw.js', /^no-cache$/],
])('%s is cached by one rule', (path, how) => {
  const said = answered(path).filter(([name]) => name === 'Cache-Control')
  expect(said).toEqual([['Cache-Control', expect.stringMatching(how)]])
})

test('a frame without an origin of its own may fetch all it needs, and no page forbids to be framed', () => {
  for (const path of ['/assets/shapes-Ab12.json', '/explore.js', '/embed/en-Ab12.js'])
    expect(answered(path)).toContainEqual(['Access-Control-Allow-Origin', '*'])
  expect(rules.flatMap(({ headers }) => headers.map(([name]) => name))).not.toContain(
    'X-Frame-Options',
  )
})

test('a page with Cross-Origin-Embedder-Policy may frame a block, and the frame load all it needs', () => {
  for (const path of ['/embed/en.html', '/convoy-map.js', '/embed/en-Ab12.js', '/stills/a.svg']) {
    expect(answered(path)).toContainEqual(['Cross-Origin-Resource-Policy', 'cross-origin'])
    expect(answered(path)).toContainEqual(['Cross-Origin-Embedder-Policy', 'require-corp'])
  }
})

test('our own pages trust no plain text, and those of others and the one file are left alone', () => {
  const strict = ['Content-Security-Policy', "require-trusted-types-for 'script'"]
  for (const path of ['/', '/lesson.html', '/present', '/embed/ar.html', '/embed/en/a.html'])
    expect(answered(path)).toContainEqual(strict)
  for (const path of ['/demo/article.html', '/offline/a.html', '/explore.js'])
    expect(answered(path)).not.toContainEqual(strict)
})

test('no host refuses the file for its length: a hundred rules at most', () => {
  expect(rules.length).toBeLessThan(100)
})
