import { mark, version, type CallId } from './commands.ts'

/** What the frame tells its host of itself. Times as ISO 8601 in UTC (`t`) and in ms; sizes in CSS px. */
type FrameEvent =
  | { type: 'ready'; title: string; view: Record<string, string>; refused: string[] }
  | { type: 'time'; t: string; ms: number; playing: boolean }
  | { type: 'select'; sel: string | null }
  | { type: 'height'; height: number; width: number }
  | { type: 'explore'; on: boolean }

/** What it answers: a command was carried out, or something that was sent makes no sense. */
export type CommandResult =
  | { type: 'done'; id: CallId; view: Record<string, string>; refused: string[] }
  | { type: 'error'; error: string; id?: CallId }

export type FrameMessage = FrameEvent | CommandResult

/** A message as it goes out, under our mark. */
export const withMark = <M extends object>(message: M) => ({ [mark]: version, ...message })

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null
const isSwitch = (data: unknown) => typeof data === 'boolean'
const isText = (data: unknown) => typeof data === 'string'
const isSize = (data: unknown) => Number.isInteger(data) && Number(data) > 0 && Number(data) < 2e4
const isId = (id: unknown) => isText(id) || Number.isFinite(id)
const isList = (data: unknown) => Array.isArray(data) && data.every(isText)

type Shape = Record<string, (field: unknown) => boolean>
const shapes: Record<FrameMessage['type'], Shape> = {
  ready: { title: isText, view: isRecord, refused: isList },
  time: { t: isText, ms: Number.isFinite, playing: isSwitch },
  select: { sel: (sel) => sel === null || isText(sel) },
  height: { height: isSize, width: isSize },
  explore: { on: isSwitch },
  done: { id: isId, view: isRecord, refused: isList },
  error: { error: isText, id: (id) => id === undefined || isId(id) },
}

/** Reads what a frame has sent to its host, without our mark; null for all but these messages. Never throws. */
export function readFromFrame(data: unknown): FrameMessage | null {
  if (!isRecord(data) || data[mark] !== version || !isText(data['type'])) return null
  const type = String(data['type'])
  if (!Object.hasOwn(shapes, type)) return null
  const shape = shapes[type as FrameMessage['type']]
  if (!Object.entries(shape).every(([field, is]) => is(data[field]))) return null
  const said = Object.keys(shape).filter((field) => data[field] !== undefined)
  return Object.fromEntries(['type', ...said].map((field) => [field, data[field]])) as FrameMessage
}
