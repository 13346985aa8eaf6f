import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connect, type Controls } from './frame.ts'
import { mark, version } from './commands.ts'
import type { BlockChange } from './throttle.ts'

/** As much of a window as a frame needs, `size` being that of its page. */
function invented(query: string, ancestor?: string) {
  const posted: [message: unknown, target: string][] = []
  const parent = { postMessage: (message: unknown, to: string) => posted.push([message, to]) }
  const heard = new Map<string, (event: object) => void>()
  const size = { width: 700, height: 640.2 }
  const watched: (() => void)[] = []
  const window = {
    parent,
    location: {
      href: `https://map.example/embed/en.html?${query}`,
      ancestorOrigins: ancestor === undefined ? undefined : [ancestor],
    },
    document: { title: 'A map', documentElement: { getBoundingClientRect: () => size } },
    addEventListener: (type: string, listener: () => void) => heard.set(type, listener),
    removeEventListener: (type: string) => heard.delete(type),
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    ResizeObserver: class {
      constructor(told: () => void) {
        watched.push(told)
      }
      observe() {}
      disconnect() {}
    },
  }
  return {
    ...{ posted, parent, size, heard },
    window: window as unknown as Window & typeof globalThis,
    resize: (to: Partial<typeof size>) => (
      Object.assign(size, to),
      watched.forEach((one) => one())
    ),
    say: (data: unknown, origin = 'https://a.example', source: unknown = parent) =>
      heard.get('message')?.({ source, data, origin }),
    told: () =>
      posted.flatMap(([message]) => {
        const { type } = message as { type?: string }
        return mark in (message as object) && type !== 'height' ? [message] : []
      }),
    heights: () => posted.filter(([message]) => (message as { type?: string }).type === 'height'),
  }
}

let done: string[]
let change: (change: BlockChange) => void
const controls: Controls = {
  view: () => ({ t: '2017-09-01T20:00Z', done: done.join(' ') }),
  setTime: (ms) => void done.push(`time ${ms}`),
  step: (by) => void done.push(`step ${by}`),
  play: () => void done.push('play'),
  pause: () => void done.push('pause'),
  select: (id) => (done.push(`select ${id}`), id !== 'C99'),
  setView: (words) => (done.push(`view ${Object.keys(words)}`), 'tier' in words ? ['tier=x'] : []),
  explore: (on) => void done.push(`explore ${on}`),
  subscribe: (listener) => {
    change = listener
    return () => done.push('unsubscribed')
  },
}
beforeEach(() => {
  done = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})
const command = (message: object) => ({ [mark]: version, id: 7, ...message })

test('a block that is not framed is left alone', () => {
  const { window, heard } = invented('')
  Object.assign(window, { parent: window })
  connect(controls, { window, trust: null })()
  expect([heard.size, done]).toEqual([0, []])
})

test('it is ready once its height is known, and says what of its address made no sense', () => {
  const { window, posted } = invented('')
  connect(controls, { window, trust: null, refused: ['tier=x'] })
  const types = posted.map(([message]) => (message as { type?: string }).type)
  expect(types).toEqual(['height', 'embed-size', undefined, 'ready', 'embed-ready'])
  expect(posted[0]).toEqual([{ convoyMap: 1, type: 'height', height: 641, width: 700 }, '*'])
  expect(posted[3]?.[0]).toMatchObject({ title: 'A map', refused: ['tier=x'] })
})

test('commands of the parent are carried out and answered, to it alone', () => {
  const { window, say, posted } = invented('')
  connect(controls, { window, trust: null })
  say(command({ type: 'setView', view: { tier: 'x' } }))
  expect(done).toEqual(['view tier'])
  expect(posted.at(-1)).toEqual([
    command({ type: 'done', view: controls.view(), refused: ['tier=x'] }),
    'https://a.example',
  ])
  say(command({ type: 'select', sel: 'C99' }))
  expect(posted.at(-1)?.[0]).toEqual(
    command({ type: 'error', error: 'nothing here has the id C99' }),
  )
})

test('the moving map is asked for by a command; that it came, or did not, is told', () => {
  const { window, say, told, posted } = invented('')
  connect(controls, { window, trust: null })
  say(command({ type: 'explore', on: true }))
  expect(done).toEqual(['explore true'])
  expect(posted.at(-1)?.[0]).toMatchObject({ type: 'done' })
  change({ type: 'explore', on: true })
  expect(told().at(-1)).toEqual({ convoyMap: 1, type: 'explore', on: true })
  change({ type: 'error', error: 'the moving map did not arrive' })
  expect(told().at(-1)).toMatchObject({ type: 'error', error: 'the moving map did not arrive' })
})

test('whatever else arrives changes nothing and throws nothing', () => {
  const { window, say, told, parent } = invented('')
  connect(controls, { window, trust: null })
  const before = told().length
  fc.assert(
    fc.property(fc.anything(), fc.webUrl(), (data, origin) => {
      say(data, origin)
      say(command({ type: 'play' }), origin, data ?? null)
      say(command({ type: 'play' }), origin, { ...parent })
    }),
  )
  expect([done, told().length]).toEqual([[], before])
  say(command({ type: 'explode' }))
  expect(told().at(-1)).toEqual(command({ type: 'error', error: 'unknown type “explode”' }))
  expect(done).toEqual([])
})

test('where hosts are named no other commands it or hears more than its height', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { window, say, told, heights } = invented('', 'https://b.example')
  connect(controls, { window, trust: ['https://a.example'] })
  say(command({ type: 'play' }), 'https://b.example')
  say(command({ type: 'play' }), 'https://b.example')
  expect([done, told(), heights().length]).toEqual([[], [], 1])
  expect(warn).toHaveBeenCalledTimes(1)
  warn.mockRestore()
})

test('a height is told when it changes, not twice, and never that of a frame without a size', () => {
  const { window, resize, heights, size, say } = invented('childId=map-1')
  Object.assign(size, { width: 0, height: 0 })
  connect(controls, { window, trust: null })
  expect(heights()).toEqual([])
  resize({ width: 300, height: 900 })
  resize({})
  resize({ width: 700, height: 640 })
  expect(heights().map(([message]) => message)).toMatchObject([{ height: 900 }, { height: 640 }])
  say('pymxPYMxmap-1xPYMxwidthxPYMx700')
  expect(heights()).toHaveLength(3)
})

test('the time is told ten times a second at most, the last one always; a selection at once', () => {
  vi.useFakeTimers()
  const { window, told } = invented('')
  const disconnect = connect(controls, { window, trust: null })
  for (let i = 0; i <= 50; i++) {
    change({ type: 'time', ms: 1000 * i + 0.5, playing: true })
    vi.advanceTimersByTime(20)
  }
  const times = told().filter((one) => (one as { type: string }).type === 'time')
  expect(times.length).toBeLessThanOrEqual(11)
  vi.advanceTimersByTime(1000)
  expect(told().at(-1)).toMatchObject({ type: 'time', ms: 50_001, t: '1970-01-01T00:00:50.001Z' })
  change({ type: 'select', sel: null })
  change({ type: 'select', sel: 'C31' })
  change({ type: 'select', sel: 'C31' })
  expect(told().filter((one) => (one as { type: string }).type === 'select')).toHaveLength(1)
  disconnect()
  expect(done).toEqual(['unsubscribed'])
})
