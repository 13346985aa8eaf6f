import type { Words } from './en.ts'

export const judge: Words['judge'] = { title: 'judge' }
