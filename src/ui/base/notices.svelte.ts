/** Something the reader should know: a plain sentence, and a way on where there is one. */
export type Notice = { id: string; words: string; action?: { words: string; act: () => void } }

/** The sentences a reader should know at present, one of a kind. */
export class NoticeBoard {
  all: Notice[] = $state.raw([])

  tell(notice: Notice): void {
    this.all = [...this.all.filter(({ id }) => id !== notice.id), notice]
  }
  dismiss(id: string): void {
    this.all = this.all.filter((notice) => notice.id !== id)
  }
}
