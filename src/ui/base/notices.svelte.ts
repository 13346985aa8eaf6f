import type { Notice } from './notice.ts'

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
