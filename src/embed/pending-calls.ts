import type { CommandResult } from './events.ts'
import type { CallId } from './commands.ts'

/** A command on its way to the frame, as it is written there. */
export type PendingCommand = { type: string } & Record<string, unknown>
/** What the frame shows after a command, as words of an address; and those of the command that made no sense. */
export type CallResult = { view: Record<string, string>; refused: string[] }

type Call = {
  message: PendingCommand & { id: number }
  resolve: (done: CallResult) => void
  reject: (error: Error) => void
  timer?: ReturnType<typeof setTimeout>
}

/** How long the answer to a command may take, ms; one that waits for the frame to be ready waits for free. */
const patience = 10_000

/** The commands under way: each has a promise, and is sent once the frame is ready. */
export class PendingCalls {
  readonly #post: (message: PendingCommand) => void
  readonly #waiting = new Map<CallId, Call>()
  #count = 0
  #open = false

  constructor(post: (message: PendingCommand) => void) {
    this.#post = post
  }

  /** Sends a command; rejects with an Error where the frame refuses it, stays silent or goes away. */
  ask(asked: PendingCommand): Promise<CallResult> {
    return new Promise((resolve, reject) => {
      const id = ++this.#count
      const call: Call = { message: { ...asked, id }, resolve, reject }
      this.#waiting.set(id, call)
      if (this.#open) this.#send(call)
    })
  }

  /** The frame is ready: sends what has waited for it. */
  open(): void {
    this.#open = true
    for (const call of this.#waiting.values()) if (!call.timer) this.#send(call)
  }

  /** Takes an answer; false where it belongs to no command of ours. */
  settle(answer: CommandResult): boolean {
    const call = this.#waiting.get(answer.id ?? NaN)
    if (!call) return false
    clearTimeout(call.timer)
    this.#waiting.delete(call.message.id)
    if (answer.type === 'done') call.resolve({ view: answer.view, refused: answer.refused })
    else call.reject(new Error(`${call.message.type}: ${answer.error}`))
    return true
  }

  /** Gives every command up, for this reason. */
  close(error: string): void {
    this.#open = false
    for (const id of [...this.#waiting.keys()]) this.settle({ type: 'error', id, error })
  }

  #send(call: Call): void {
    const { id } = call.message
    const error = `no answer within ${patience / 1000} seconds`
    call.timer = setTimeout(() => this.settle({ type: 'error', id, error }), patience)
    this.#post(call.message)
  }
}
