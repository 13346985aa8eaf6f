import { createContext } from 'svelte'
import type { NoteNumbers } from '../../core/citation/footnotes.ts'
import type { HandoutWords } from '../../i18n/handout.ts'

/** What every part of a printed lesson shares: the numbers of its notes, and its words. */
export type PrintContext = { readonly notes: NoteNumbers; readonly words: HandoutWords }

export const [usePrintContext, setPrintContext] = createContext<PrintContext>()
