import { languages, type Lang } from '../../core/text/text.ts'
import type { SlideAddress } from '../../core/lesson/slides.ts'
import type { Stopwatch } from '../../core/time/stopwatch.ts'
import { remoteCommands, type RemoteCommand } from './keys.ts'

/** The key that marks a message between the two windows of a lesson; its value is their version. */
const mark = 'convoyLesson'
const version = 1

export const roles = ['screen', 'presenter'] as const
export type Role = (typeof roles)[number]

export type Blank = 'black' | 'white' | null

/** What the screen shows. */
export type ScreenState = SlideAddress & { blank: Blank; lang: Lang; watch: Stopwatch }

const stopwatchCommands = ['start', 'pause', 'reset'] as const
export type StopwatchCommand = (typeof stopwatchCommands)[number]

/** What the presenter's window may ask of the screen. */
export type PresenterCommand =
  | { do: RemoteCommand }
  | { do: 'to'; slideAddress: SlideAddress }
  | { do: 'lang'; lang: Lang }
  | { do: 'watch'; command: StopwatchCommand }

/** What one window tells the other. `hello` asks the screen what it shows. */
export type Body =
  | { say: 'hello' }
  | { say: 'bye' }
  | { say: 'shown'; shown: ScreenState }
  | { say: 'steer'; steer: PresenterCommand }

/** Whose lesson it is, who says it, and their how-manieth message: one that comes by two ways counts once. */
export type Message = { room: string; from: string; role: Role; n: number; body: Body }

type Unknown = Record<string, unknown>
const isObject = (data: unknown): data is Unknown =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((one) => one === value)

const name = /^[\w.-]{1,80}$/
const isName = (value: unknown): value is string => typeof value === 'string' && name.test(value)
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** Any name that a lesson's two windows may share. */
export const isRoom = isName

function readSlideAddress(value: unknown): SlideAddress | undefined {
  if (!isObject(value)) return undefined
  const { scene, step } = value
  if (!isCount(step) || step < 1 || step > 99) return undefined
  return scene === null || isName(scene) ? { scene, step } : undefined
}

/** A stopwatch as another window or an earlier visit left it; undefined for nonsense. */
export function readWatch(value: unknown): Stopwatch | undefined {
  if (!isObject(value)) return undefined
  const { since, before } = value
  return isCount(before) && (since === null || isCount(since)) ? { since, before } : undefined
}

function readShown(value: unknown): ScreenState | undefined {
  if (!isObject(value)) return undefined
  const [slideAddress, watch] = [readSlideAddress(value), readWatch(value['watch'])]
  const lang = oneOf(languages, value['lang'])
  const blank = value['blank'] === null ? null : oneOf(['black', 'white'], value['blank'])
  if (!slideAddress || !watch || !lang || blank === undefined) return undefined
  return { ...slideAddress, blank, lang, watch }
}

function readSteer(value: unknown): PresenterCommand | undefined {
  if (!isObject(value)) return undefined
  const simple = oneOf(remoteCommands, value['do'])
  if (simple) return { do: simple }
  const [slideAddress, lang] = [
    readSlideAddress(value['slideAddress']),
    oneOf(languages, value['lang']),
  ]
  const command = oneOf(stopwatchCommands, value['command'])
  if (value['do'] === 'to' && slideAddress) return { do: 'to', slideAddress }
  if (value['do'] === 'lang' && lang) return { do: 'lang', lang }
  return value['do'] === 'watch' && command ? { do: 'watch', command } : undefined
}

function readBody(value: unknown): Body | undefined {
  if (!isObject(value)) return undefined
  const say = oneOf(['hello', 'bye'], value['say'])
  if (say) return { say }
  const [shown, steer] = [readShown(value['shown']), readSteer(value['steer'])]
  if (value['say'] === 'shown' && shown) return { say: 'shown', shown }
  return value['say'] === 'steer' && steer ? { say: 'steer', steer } : undefined
}

/** Reads what has come from another window. Null: nothing that one of ours says. Never throws. */
export function readMessage(data: unknown): Message | null {
  try {
    if (!isObject(data) || data[mark] !== version) return null
    const { room, from, n } = data
    const [role, body] = [oneOf(roles, data['role']), readBody(data['body'])]
    if (!isName(room) || !isName(from) || !isCount(n) || !role || !body) return null
    return { room, from, role, n, body }
  } catch {
    // A getter of a strange object may throw.
    return null
  }
}

/** A message as it is sent. */
export const written = (message: Message): Unknown => ({ [mark]: version, ...message })
