/** What a key asks for. Those of `remoteCommands` reach the screen from the presenter's window as well. */
export const remoteCommands = ['forward', 'back', 'first', 'last', 'black', 'white'] as const
export type RemoteCommand = (typeof remoteCommands)[number]
export type LocalCommand =
  | 'presenter'
  | 'overview'
  | 'notes'
  | 'laser'
  | 'loop'
  | 'fullscreen'
  | 'handout'
  | 'keys'
  | 'leave'
export type KeyCommand = RemoteCommand | LocalCommand

/** The keys of each command, as a keyboard names them, for the list of keys. Arrows: where a page reads to the right. */
export const keysOf: Record<KeyCommand, readonly string[]> = {
  forward: [' ', 'ArrowRight', 'PageDown', 'Enter'],
  back: ['ArrowLeft', 'PageUp', 'Backspace'],
  black: ['b', '.'],
  presenter: ['s'],
  first: ['Home'],
  last: ['End'],
  white: ['w'],
  overview: ['o'],
  notes: ['n'],
  laser: ['l'],
  loop: ['k'],
  fullscreen: ['f'],
  handout: ['h'],
  keys: ['?'],
  leave: ['Escape'],
}

/** A digit typed toward the number of a scene, or what the key asks for. */
export type Pressed = { digit: string } | { command: KeyCommand }

type Key = Pick<KeyboardEvent, 'key' | 'code'> &
  Partial<Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat'>>

const mirrored: Record<string, string> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' }
const commands = new Map(
  Object.entries(keysOf).flatMap(([command, keys]) =>
    keys.map((key) => [key, command as KeyCommand] as const),
  ),
)

/**
 * What a key press means; null for any other, for shortcuts of the browser, and for a key that is held
 * down. Arrows mean a direction on the screen: where a page reads from right to left, ← goes on. Letters go by
 * their place on the keyboard where it writes others than Latin ones.
 */
export function pressed(key: Key, rtl: boolean): Pressed | null {
  if (key.ctrlKey || key.altKey || key.metaKey || key.repeat) return null
  const sign = signOf(key)
  if (/^\d$/.test(sign)) return { digit: sign }
  const command = commands.get((rtl && mirrored[sign]) || sign)
  return command ? { command } : null
}

function signOf({ key, code, shiftKey }: Key): string {
  if (key === '؟') return '?'
  if (/^[a-z0-9 .?]$/i.test(key)) return key.toLowerCase()
  // Keys with a name, such as PageDown. Where B is on a Latin keyboard an Arabic one writes two letters.
  if (/^[a-z0-9]+$/i.test(key)) return key
  const digit = /^[٠-٩]$/.test(key) ? key.charCodeAt(0) - 0x660 : null
  if (digit !== null) return String(digit)
  const [, letter, number] = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code) ?? []
  if (letter) return letter.toLowerCase()
  return number && !shiftKey ? number : key
}

/**
 * Whether a clicker sends that key. It steers wherever the focus is, in a list or a dialog too: whoever holds a
 * clicker does not see the focus, and means the screen.
 */
export const isOfClicker = (key: Key): boolean =>
  ['PageDown', 'PageUp', ...keysOf.black, ...keysOf.white].includes(signOf(key))

/** Whether a key press asks for that. */
export function isKeyFor(key: Key, command: KeyCommand): boolean {
  const meant = pressed(key, false)
  return meant !== null && 'command' in meant && meant.command === command
}
