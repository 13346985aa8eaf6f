import { describe, expect, test } from 'vitest'
import { targetOrigins, readAllowedOrigins, isAllowed } from './allowed-origins.ts'

const of = (query: string) => readAllowedOrigins(new URLSearchParams(query))

test('without the word any parent may command, with it those it names and no other', () => {
  expect(of('t=2017-09-01T20:00Z')).toBeNull()
  expect(of('host=https://a.example')).toEqual(['https://a.example'])
  expect(of('host=https://a.example/article,http://b.example:8080&host=https://c.example')).toEqual(
    ['https://a.example', 'http://b.example:8080', 'https://c.example'],
  )
  for (const nonsense of ['host=', 'host=*', 'host=null', 'host=a.example', 'host=data:,x'])
    expect(of(nonsense), nonsense).toEqual([])
})

test('an origin is trusted by being the very same', () => {
  expect(isAllowed(null, 'null')).toBe(true)
  expect(isAllowed(['https://a.example'], 'https://a.example')).toBe(true)
  for (const other of ['http://a.example', 'https://a.example:444', 'https://x.a.example', 'null'])
    expect(isAllowed(['https://a.example'], other), other).toBe(false)
  expect(isAllowed([], 'https://a.example')).toBe(false)
})

describe('a message goes', () => {
  const trust = ['https://a.example', 'https://b.example']
  test('to the exact origin where that is known', () => {
    expect(targetOrigins(null, 'https://x.example')).toEqual(['https://x.example'])
    expect(targetOrigins(trust, 'https://b.example')).toEqual(['https://b.example'])
  })
  test('to any parent only where none is named', () => {
    expect(targetOrigins(null, undefined)).toEqual(['*'])
    expect(targetOrigins(null, 'null')).toEqual(['*'])
    expect(targetOrigins(trust, undefined)).toEqual(trust)
    expect(targetOrigins(trust, 'https://x.example')).toEqual([])
    expect(targetOrigins([], undefined)).toEqual([])
  })
  test('to every parent if it is only a height', () => {
    expect(targetOrigins(trust, 'https://x.example', true)).toEqual(['https://x.example'])
    expect(targetOrigins(trust, undefined, true)).toEqual(['*'])
  })
})
