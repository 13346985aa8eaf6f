import { expect, test } from 'vitest'
import { isOfClicker, pressed } from './keys.ts'

const press = (key: string, more: object = {}, rtl = false) =>
  pressed({ key, code: '', ...more }, rtl)

test.each([
  [' ', 'forward'],
  ['PageDown', 'forward'],
  ['PageUp', 'back'],
  ['B', 'black'],
  ['.', 'black'],
  ['s', 'presenter'],
  ['?', 'keys'],
  ['؟', 'keys'],
])('%s asks for %s', (key, command) => {
  expect(press(key)).toEqual({ command })
})

test('arrows mean a direction on the screen', () => {
  expect([press('ArrowRight'), press('ArrowLeft', {}, true)]).toEqual([
    { command: 'forward' },
    { command: 'forward' },
  ])
  expect(press('ArrowRight', {}, true)).toEqual({ command: 'back' })
})

test('letters go by their place where the keyboard writes others, digits in either script', () => {
  expect(press('لا', { code: 'KeyB' })).toEqual({ command: 'black' })
  expect([press('٣'), press('3')]).toEqual([{ digit: '3' }, { digit: '3' }])
})

test('the keys of a clicker are those that no list and no dialog needs', () => {
  const of = (key: string, code = '') => isOfClicker({ key, code })
  expect(['PageDown', 'PageUp', 'b', 'B', '.', 'w'].filter((key) => !of(key))).toEqual([])
  expect(of('لا', 'KeyB')).toBe(true)
  const theirs = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', ' ', 'Escape', 'a', 'n']
  expect(theirs.filter((key) => of(key))).toEqual([])
})

test('the browser keeps its shortcuts, and a key held down counts once', () => {
  expect(press('s', { ctrlKey: true })).toBeNull()
  expect(press(' ', { repeat: true })).toBeNull()
  expect(press('x')).toBeNull()
})
