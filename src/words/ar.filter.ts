import type { Words } from './en.ts'

export const filter: Words['filter'] = { title: 'filter' }
