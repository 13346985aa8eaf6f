import { expect, test } from 'vitest'
import { filePage, hashOf } from './page.ts'

const page = `<!doctype html>
<head>
    <meta charset="utf-8" />
    <script type="application/ld+json">{}</script>
</head>
<body><script type="module" src="/src/pages/map/main.ts"></script></body>`

const program = `const a = "</script><script>alert()//", b = '<!--', c = '$&', d = "’"`

test('the policy names the very script that is in the page, by its hash', () => {
  const made = filePage(page, program)
  const [, code = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(made) ?? []
  expect(code).toContain(`c = '$&', d = "’"`)
  expect(made).toContain(`script-src '${hashOf(code)}'`)
  expect(made.match(/<\/script/g)).toHaveLength(2)
  expect(made).not.toMatch(/src=|unsafe|https?:|<!--/)
})

test('what stands in the page means what it meant', () => {
  const made = filePage(page, program)
  const [, code = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(made) ?? []
  expect(new Function(`${code}; return [a, b, c, d]`)()).toEqual([
    '</script><script>alert()//',
    '<!--',
    '$&',
    '’',
  ])
})

test('the policy stands before anything it could forbid', () => {
  const made = filePage(page, program)
  expect(made.indexOf('Content-Security-Policy')).toBeLessThan(made.indexOf('<script'))
})

test('a page without a script or a charset, and a program that a page would read otherwise, are refused', () => {
  expect(() => filePage('<html></html>', program)).toThrow('no script')
  expect(() => filePage(page.replace('utf-8', 'latin1'), program)).toThrow('charset')
  expect(() => filePage(page, 'a = "\r"')).toThrow('sign')
})
