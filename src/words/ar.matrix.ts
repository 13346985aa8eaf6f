import type { Words } from './en.ts'

export const matrix: Words['matrix'] = { title: 'matrix' }
