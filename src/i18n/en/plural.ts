import { pluralIn } from '../plural.ts'

export const plural = pluralIn('en-GB')

export const claims = (count: number) => plural(count, { one: '# claim', other: '# claims' })
export const reports = (count: number) => plural(count, { one: '# report', other: '# reports' })
export const sources = (count: number) => plural(count, { one: '# source', other: '# sources' })
export const days = (count: number) => plural(count, { one: '# day', other: '# days' })
export const minutes = (count: number) => plural(count, { one: '# minute', other: '# minutes' })
export const scenes = (count: number) => plural(count, { one: '# scene', other: '# scenes' })
