import { createContext } from 'svelte'
import type { Format } from '../core/download.ts'

/** What a panel can ask of the page that it is on. */
export type Tools = {
  /** The whole address of what is shown, with the version of the data it was made from. */
  link: () => string
  /** Copies a text and says so in the words given. */
  copy: (text: string, done: string) => void
  /** Gives the reader a file: its name, its media type, its text. */
  save: (name: string, type: string, text: string) => void
  /** The formats in which what is shown can be saved. Rejects where they do not arrive. */
  formats: () => Promise<readonly Format[]>
}

export const [useTools, setTools] = createContext<Tools>()
