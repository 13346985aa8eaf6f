import { broughtFile } from '../../import/brought-file.ts'
import { guessColumns, type Columns } from '../../import/rows/guess-columns.ts'
import { decidedBy, questionsOf, type Answers, type Asked } from '../../import/rows/questions.ts'
import { understandAll, type Understood } from '../../import/rows/understand-all.ts'
import { readTable } from '../../import/table/read-table.ts'
import type { Table } from '../../import/table/table.ts'
import { decode, mostBytes, type Decoded, type Encoding } from '../../import/text/decode.ts'
import type { FileTold } from '../../import/told.ts'
import type { BroughtFile } from '../../core/story/brought-report.ts'
import type { Brought } from '../../replay/brought.svelte.ts'

/** What a reader hands over: a file, or text that they have pasted. */
export type Handed = { name: string; bytes: Uint8Array }

/** A file on its way onto the map: read, its columns guessed, its questions asked, its rows understood. */
export class Bringing {
  handed: Handed | null = $state.raw(null)
  columns: Columns = $state.raw({})
  /** What the reader has answered, beside what the file decides. */
  own: Partial<Answers> = $state.raw({})
  understood: Understood | null = $state.raw(null)
  /** How far the understanding is, while it lasts: so many rows. */
  done: number | null = $state(null)
  problem: FileTold | null = $state.raw(null)
  /** Encodings to choose from, where the file does not show its own. */
  encodings: { encoding: Encoding; sample: string }[] = $state.raw([])
  table: Table | null = $state.raw(null)
  told: FileTold[] = $state.raw([])
  #work = new AbortController()
  readonly #zone: string

  /** `zone` is the story's. */
  constructor(zone: string) {
    this.#zone = zone
  }

  /** Reads a file, and begins anew with it; `nameless` is what pasted rows are called. */
  async takeFile(file: File | null, nameless: string): Promise<void> {
    const handed = file && (await handedOf(file))
    this.take(handed && { ...handed, name: handed.name || nameless })
  }

  /** Begins anew with what is handed over; `encoding` where the reader has named it. */
  take(handed: Handed | null, encoding?: Encoding): void {
    this.#work.abort()
    Object.assign(this, { handed, table: null, understood: null, problem: null, done: null })
    Object.assign(this, { own: {}, encodings: [], told: [] })
    if (handed === null) return
    const decoded = decode(handed.bytes, encoding)
    if ('ask' in decoded) this.encodings = decoded.ask
    else if ('problem' in decoded) this.problem = decoded.problem
    else this.#read(decoded)
  }

  #read({ text, told }: Extract<Decoded, { text: string }>): void {
    const read = readTable(text)
    if ('problem' in read) {
      this.problem = read.problem
      return
    }
    this.told = [...told, ...read.table.told]
    this.columns = guessColumns(read.table)
    this.table = read.table
  }

  readonly #decided: Answers | null = $derived(this.table && decidedBy(this.table, this.columns))
  /** What only the reader can say, whether they have said it or not. */
  readonly asked: Asked[] = $derived(
    this.table && this.#decided ? questionsOf(this.table, this.columns, this.#decided) : [],
  )

  /** Where every time says whose clock it is, it is said by that of the story. */
  readonly answers: Answers | null = $derived.by(() => {
    if (this.#decided === null) return null
    const asksZone = this.asked.some(({ question }) => question === 'zone')
    const all = { ...this.#decided, ...this.own }
    return asksZone ? all : { ...all, zone: all.zone ?? this.#zone }
  })

  /** Understands every row by the columns and answers there are; what is under way is left. */
  async understand(): Promise<void> {
    this.#work.abort()
    this.#work = new AbortController()
    const { table, columns, answers } = this
    const { signal } = this.#work
    if (!table || !answers) return
    const onprogress = (done: number) => (this.done = done)
    try {
      this.understood = await understandAll(table, columns, answers, Date.now(), {
        onprogress,
        signal,
      })
      this.done = null
    } catch (reason) {
      if (!signal.aborted) throw reason
    }
  }
  cancel(): void {
    this.take(null)
  }

  /** How many rows can be put on the map; none while a question is open. */
  readonly ready: number = $derived.by(() => {
    const { outcomes } = this.understood ?? { outcomes: [] }
    if (this.done !== null || outcomes.some(({ status }) => status === 'asked')) return 0
    return outcomes.filter(({ status }) => status !== 'refused').length
  })

  /** The file as it is taken onto the map; `csv` says how each row ended. */
  file(brought: Brought, begins: number, csv: string): BroughtFile | null {
    const [{ handed, understood }, prefix] = [this, brought.nextPrefix()]
    if (!handed || !understood) return null
    return broughtFile({ ...handed, outcomes: understood.outcomes, prefix, csv, begins })
  }
}

/** The one of some files that has the very same bytes. */
export const sameFile = (files: readonly BroughtFile[], { bytes }: Handed): BroughtFile | null =>
  files.find(
    (one) => one.bytes.length === bytes.length && one.bytes.every((byte, i) => byte === bytes[i]),
  ) ?? null

/** A file as it is handed over; one that is too large is not even read. */
export async function handedOf(file: File): Promise<Handed> {
  const size = Math.min(file.size, mostBytes + 1)
  return { name: file.name, bytes: new Uint8Array(await file.slice(0, size).arrayBuffer()) }
}
