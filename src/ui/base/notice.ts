/** Something the reader should know: a plain sentence, and a way on where there is one. */
export type Notice = { id: string; words: string; action?: { words: string; act: () => void } }
