import { createContext } from 'svelte'
import type { NoteNumbers } from '../../core/citation/footnotes.ts'
import type { HandoutWords } from '../../i18n/handout.ts'

/** What every part of a printed lesson shares: the numbers of its notes, and its words. */
export type Printing = { readonly notes: NoteNumbers; readonly words: HandoutWords }

export const [usePrinting, setPrinting] = createContext<Printing>()
