import { expect, test } from 'vitest'
import { hashOf, policyFor } from './content-policy.ts'

const from = (own: string, scripts: readonly string[]) =>
  [`default-src 'none'`, ['script-src', own, ...scripts].join(' ')].join('; ')

test('where the address of the site is known its host is named beside ours, and no other', () => {
  const { content, script } = policyFor(from, 'https://maps.news.example/convoy/')
  expect(content).toBe("default-src 'none'; script-src 'self' https://maps.news.example")
  expect(script).toBeNull()
})

test('where it is not known the first script names the host that the page is at, and is known by its hash', () => {
  const { content, script } = policyFor(from, null, 'more()')
  expect(content).toContain(hashOf(script ?? ''))
  expect(content).not.toContain('unsafe')
  const heads: { httpEquiv?: string; content?: string }[] = []
  const document = {
    createElement: () => ({}),
    head: { appendChild: (meta: object) => heads.push(meta) },
  }
  let more = 0
  const location = { origin: 'https://any.example', protocol: 'https:' }
  const run = new Function('document', 'location', 'more', script ?? '') as (
    ...of: unknown[]
  ) => void
  run(document, location, () => more++)
  expect(more).toBe(1)
  expect(heads).toEqual([
    {
      httpEquiv: 'Content-Security-Policy',
      content: "default-src 'none'; script-src 'self' https://any.example",
    },
  ])
})
