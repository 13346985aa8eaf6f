import type * as parts from './brought-parts.ts'
import type { Replay } from '../../replay/replay.svelte.ts'
import type { BroughtScene } from '../../static-map/brought-scene.ts'
import type { NoticeBoard } from '../../ui/base/notices.svelte.ts'

type Parts = typeof parts
type Page = { replay: Replay; board: NoticeBoard; notOpened: () => string }

/** The way of a reader's own reports onto the page. Their program is fetched when it is first asked for. */
export class OwnReports {
  readonly #page: Page
  parts: Parts | null = $state.raw(null)
  /** What was handed over with the wish to bring something; null: nothing yet. Undefined while nobody asks. */
  asked: File | null | undefined = $state.raw(undefined)

  constructor(page: Page) {
    this.#page = page
  }

  readonly scene: BroughtScene | null = $derived.by(() => {
    const { brought } = this.#page.replay
    return this.parts && brought ? this.parts.broughtScene(brought) : null
  })

  /** Opens the way in, with a file where one was handed over. */
  async open(file: File | null = null): Promise<void> {
    const { board, notOpened, replay } = this.#page
    replay.clock.pause()
    try {
      this.parts ??= await import('./brought-parts.ts')
      this.asked = file
    } catch {
      board.tell({ id: 'brought', words: notOpened() })
    }
  }
  close(): void {
    this.asked = undefined
    document.getElementById('weigh-opener')?.focus()
  }

  /** A file that is dropped anywhere on the page. */
  readonly drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    void this.open(file)
  }
  readonly over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }
  /** A file, or rows, that are pasted where nothing else takes them. */
  readonly paste = (event: ClipboardEvent): void => {
    const { target, clipboardData } = event
    const takes = target instanceof Element && target.closest('input, textarea, dialog') !== null
    if (takes || !clipboardData) return
    const [file] = clipboardData.files
    const text = clipboardData.getData('text/plain')
    if (!file && !text.trim().includes('\n')) return
    event.preventDefault()
    void this.open(file ?? new File([text], ''))
  }
}
