import { readInstant } from '../core/time/instant.ts'

/** The key that marks a message as ours; its value is the version of the messages. */
export const mark = 'convoyMap'
export const version = 1

/** How long a message may be, in characters of JSON. */
const longest = 10_000

/** What a host may ask of the frame. The words are those of an address: `t`, `sel`, a view. */
export type Command =
  | { type: 'setTime'; ms: number }
  | { type: 'step'; by: number }
  | { type: 'play' }
  | { type: 'pause' }
  | { type: 'select'; sel: string | null }
  | { type: 'setView'; view: Record<string, string> }
  | { type: 'explore'; on: boolean }

/** By which a host knows the answer to one of its commands. */
export type CallId = string | number

/** A command that makes sense, or why it does not; with the id to answer to where it had one. */
export type ReadCommand = { id: CallId; command: Command } | { id?: CallId; error: string }

type Message = Record<string, unknown>
const isObject = (data: unknown): data is Message => typeof data === 'object' && data !== null

const instantOf = (t: unknown): number | undefined => {
  if (typeof t === 'string') return readInstant(t)
  return typeof t === 'number' && Math.abs(t) <= 8.64e15 ? Math.round(t) : undefined
}

const selectable = /^[\w.-]{1,80}$/

function viewOf(view: unknown): Record<string, string> | undefined {
  if (!isObject(view) || Array.isArray(view)) return undefined
  const words = Object.entries(view)
  const sane = words.every(
    ([name, text]) => /^[a-z]{1,20}$/.test(name) && (typeof text === 'string' || text === null),
  )
  return sane
    ? Object.fromEntries(words.map(([name, text]) => [name, String(text ?? '')]))
    : undefined
}

/** Each command: what it wants, for people, and how it is read; undefined for nonsense. */
const commands: Record<
  Command['type'],
  { wants: string; read: (message: Message) => Command | undefined }
> = {
  setTime: {
    wants: 't: an instant with its zone, such as 2017-09-01T20:00Z, or ms since 1970',
    read: ({ t }) => {
      const ms = instantOf(t)
      return ms === undefined ? undefined : { type: 'setTime', ms }
    },
  },
  step: {
    wants: 'by: a whole number from -99 to 99 other than 0',
    read: ({ by }) =>
      typeof by === 'number' && Number.isInteger(by) && by !== 0 && Math.abs(by) <= 99
        ? { type: 'step', by }
        : undefined,
  },
  play: { wants: 'nothing', read: () => ({ type: 'play' }) },
  pause: { wants: 'nothing', read: () => ({ type: 'pause' }) },
  select: {
    wants: 'sel: the id of a claim, or null',
    read: ({ sel }) =>
      sel === null || (typeof sel === 'string' && selectable.test(sel))
        ? { type: 'select', sel }
        : undefined,
  },
  setView: {
    wants: 'view: an object of words of the address and their text',
    read: ({ view }) => {
      const words = viewOf(view)
      return words && { type: 'setView', view: words }
    },
  },
  explore: {
    wants: 'on: true for the moving map, false for the drawing',
    read: ({ on }) => (typeof on === 'boolean' ? { type: 'explore', on } : undefined),
  },
}

const isId = (id: unknown): id is CallId =>
  typeof id === 'string' ? id.length <= 80 : typeof id === 'number'

/** Something strange, named for people and never at length. */
const named = (strange: unknown): string =>
  typeof strange === 'string' ? `“${strange.slice(0, 40)}”` : typeof strange

function read(message: Message): ReadCommand {
  const { id, type } = message
  const to = isId(id) ? { id } : {}
  if (message[mark] !== version) return { ...to, error: `only version ${version} is understood` }
  if (JSON.stringify(message).length > longest)
    return { ...to, error: `longer than ${longest} characters` }
  if (typeof type !== 'string' || !Object.hasOwn(commands, type))
    return { ...to, error: `unknown type ${named(type)}` }
  if (!isId(id)) return { error: `${type} wants an id: a number, or up to 80 characters` }
  const { wants, read } = commands[type as Command['type']]
  const command = read(message)
  return command ? { id, command } : { id, error: `${type} wants ${wants}` }
}

/**
 * Reads what a host has sent to the frame. Null: not meant for us, as most messages between windows
 * are not. Never throws.
 */
export function readCommand(data: unknown): ReadCommand | null {
  try {
    return isObject(data) && Object.hasOwn(data, mark) ? read(data) : null
  } catch {
    return { error: 'not readable as JSON' }
  }
}
