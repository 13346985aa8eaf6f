import type { FileTold } from '../told.ts'

/** Encodings that a reader can name where a file does not show its own. */
export type Encoding =
  'utf-8' | 'windows-1256' | 'windows-1252' | 'iso-8859-6' | 'utf-16le' | 'utf-16be'

/** Those that fit any bytes at all: which of them is meant nothing in the file decides. */
const oneByte = ['windows-1256', 'windows-1252', 'iso-8859-6'] as const

export type Decoded =
  | { text: string; encoding: Encoding; told: FileTold[] }
  /** Which encoding is not to be known from the bytes: the reader is asked, with a line of each to choose by. */
  | { ask: { encoding: Encoding; sample: string }[] }
  | { problem: FileTold }

/** A file larger than this (bytes) is not read: a page holds it in memory several times. */
export const mostBytes = 10 * 1024 * 1024

const starts = (bytes: Uint8Array, ...first: number[]) =>
  first.every((byte, i) => bytes[i] === byte)

/** Reads bytes as text; `asked` is the encoding that the reader has named. Never guesses between encodings that both fit. */
export function decode(bytes: Uint8Array, asked?: Encoding): Decoded {
  const told = problemOf(bytes)
  if (told) return { problem: told }
  const encoding = asked ?? shownBy(bytes)
  if (encoding !== null) return decoded(bytes, encoding)
  if (bytes.includes(0)) return { problem: { code: 'not-text' } }
  const text = oneByte.map((encoding) => ({
    encoding,
    sample: sampleOf(new TextDecoder(encoding).decode(bytes)),
  }))
  return { ask: text }
}

function problemOf(bytes: Uint8Array): FileTold | null {
  if (bytes.length === 0) return { code: 'empty-file' }
  if (bytes.length > mostBytes) return { code: 'too-large', limit: mostBytes }
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return { code: 'zip' }
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return { code: 'pdf' }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { code: 'old-excel' }
  return null
}

/** The encoding that the bytes themselves show: by a mark, by zeros in every other place, or by being whole UTF-8. */
function shownBy(bytes: Uint8Array): Encoding | null {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be'
  const zeros = [0, 0]
  for (const [at, byte] of bytes.subarray(0, 4096).entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // No text has a character of the value 0, so zeros on one side alone are halves of characters.
  if (odd > 0 && even === 0) return 'utf-16le'
  if (even > 0 && odd === 0) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return null
  }
}

function decoded(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\0')) return { problem: { code: 'not-text' } }
  if (text.trim() === '') return { problem: { code: 'empty-file' } }
  const damaged = text.indexOf('\ufffd')
  const line = text.slice(0, damaged).split('\n').length
  return { text, encoding, told: damaged < 0 ? [] : [{ code: 'damaged-letters', line }] }
}

/** The first line in which the encodings differ: letters beyond those of English. */
function sampleOf(text: string): string {
  const lines = text.split(/\r?\n/)
  const telling = lines.find((line) => /[^\p{ASCII}]/u.test(line)) ?? lines[0] ?? ''
  return telling.slice(0, 160)
}
