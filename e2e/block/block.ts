import { readInstant, writeInstant } from '../../src/core/instant.ts'
import { connect, type Controls } from '../../src/embed/frame.ts'
import type { Change } from '../../src/embed/paced.ts'
import { trustOf } from '../../src/embed/trust.ts'

/** A block without a map: as little as the messages need to have something to talk about. */
const query = new URLSearchParams(location.search)
const hour = 3_600_000
const shown = new Map([...query].filter(([name]) => name !== 'host'))
let ms = readInstant(query.get('t') ?? '') ?? 0
let playing: number | undefined
let listener: (change: Change) => void = () => {}

const out = document.querySelector('output')
function change() {
  shown.set('t', writeInstant(ms))
  if (out) out.value = JSON.stringify(Object.fromEntries(shown))
  listener({ type: 'time', ms, playing: playing !== undefined })
}
function take(words: Iterable<[string, string]>): string[] {
  const refused: string[] = []
  for (const [name, text] of words) {
    if (name === 'tier' && !['', 'all', 'starting', 'other'].includes(text)) {
      refused.push(`${name}=${text}`)
      shown.delete(name)
    } else if (text === '') shown.delete(name)
    else shown.set(name, text)
  }
  change()
  return refused
}
const controls: Controls = {
  view: () => Object.fromEntries(shown),
  setTime(to) {
    ms = to
    change()
  },
  step(by) {
    this.setTime(ms + by * hour)
  },
  play() {
    playing ??= window.setInterval(() => this.step(1), 10)
    change()
  },
  pause() {
    clearInterval(playing)
    playing = undefined
    change()
  },
  select(id) {
    if (id === 'C99') return false
    if (id === null) shown.delete('sel')
    else shown.set('sel', id)
    listener({ type: 'select', sel: id })
    change()
    return true
  },
  setView: (words) => take(Object.entries(words)),
  subscribe(told) {
    listener = told
    change()
    return () => (listener = () => {})
  },
}
const refused = take([...shown])
document.querySelector('button')?.addEventListener('click', () => controls.step(1))
connect(controls, { window, trust: trustOf(query), refused })
