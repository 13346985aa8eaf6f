import { lastDayOfMonth } from '../../core/time/instant.ts'
import type { Path } from './json-with-positions.ts'
import { didYouMean } from './did-you-mean.ts'

/** Tells of something wrong at a path inside what is being read. */
export type ReportProblem = (path: Path, what: string, fix: string, why?: string) => void

/** The same rule as JSON Schema (draft 7), for editors; `says` stands in it as the description. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What a value must be. `check` tells everything wrong with it and is true where nothing is. */
export type Rule<T> = {
  says: string
  schema: JsonSchema
  check: (value: unknown, path: Path, report: ReportProblem) => boolean
  optional?: true
  /** Never set: it carries the type of what the rule lets through. */
  lets?: T
}
export type Infer<R> = R extends Rule<infer T> ? T : never

type Rules = Record<string, Rule<unknown>>
type OptionalIn<R extends Rules> = {
  [K in keyof R]: R[K] extends { optional: true } ? K : never
}[keyof R]
type Row<R extends Rules> = { [K in Exclude<keyof R, OptionalIn<R>>]: Infer<R[K]> } & {
  [K in OptionalIn<R>]?: Infer<R[K]>
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/**
 * A rule by a test of one value; `says` names what is wanted, as in "a text". `schema` is what JSON
 * Schema can say of it.
 */
export function simple<T>(
  says: string,
  holds: (value: unknown) => boolean,
  schema: JsonSchema,
): Rule<T> {
  const check: Rule<T>['check'] = (value, path, report) => {
    if (holds(value)) return true
    const fix = value === null ? 'Leave the property out where there is nothing to say.' : ''
    report(path, `${shown(value)} is not ${says}.`, fix || `Write ${says}.`)
    return false
  }
  return { says, check, schema: { ...schema, description: says } }
}

export const text = simple<string>(
  'a text (in double quotes, not empty, no blank at either end)',
  (value) => typeof value === 'string' && value !== '' && value.trim() === value,
  { type: 'string', pattern: '^\\S(.*\\S)?$' },
)
export const yesNo = simple<boolean>('true or false', (value) => typeof value === 'boolean', {
  type: 'boolean',
})
export const number = simple<number>('a number', (value) => Number.isFinite(value), {
  type: 'number',
})
export const positive = simple<number>(
  'a number above 0',
  (value) => typeof value === 'number' && Number.isFinite(value) && value > 0,
  { type: 'number', exclusiveMinimum: 0 },
)
export const day = simple<string>(
  'a day such as "2017-08-30"',
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !value.endsWith('-00') &&
    value <= (lastDayOfMonth(value.slice(0, 7)) ?? ''),
  { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
)

/** One word of a closed list. */
export function oneOf<const W extends readonly string[]>(words: W): Rule<W[number]> {
  const says = `one of ${words.join(', ')}`
  const check: Rule<W[number]>['check'] = (value, path, report) => {
    if (words.includes(value as string)) return true
    const fix = didYouMean(String(value), words, `Write ${says}.`)
    report(path, `${shown(value)} is not ${says}.`, fix)
    return false
  }
  return { says, check, schema: { enum: words } }
}

/** The same rule, where the property may be left out. */
export const maybe = <T>(rule: Rule<T>): Rule<T> & { optional: true } => ({
  ...rule,
  optional: true,
})

/** A list of what the rule lets through. */
export function list<T>(rule: Rule<T>, least = 0): Rule<T[]> {
  const says = least === 0 ? 'a list, in [ ]' : `a list of at least ${least}, in [ ]`
  const check: Rule<T[]>['check'] = (value, path, report) => {
    if (Array.isArray(value) && value.length >= least)
      return value.map((item, i) => rule.check(item, [...path, i], report)).every(Boolean)
    report(path, `${shown(value)} is not ${says}.`, `Write ${says}.`)
    return false
  }
  return { says, check, schema: { type: 'array', items: rule.schema, minItems: least } }
}

/** An object whose properties, under whatever names, are all let through by the rule. */
export function dictionary<T>(rule: Rule<T>): Rule<Record<string, T>> {
  const says = `{ "…": ${rule.says} }`
  const check: Rule<Record<string, T>>['check'] = (value, path, report) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.entries(value)
        .map(([name, one]) => rule.check(one, [...path, name], report))
        .every(Boolean)
    report(path, `${shown(value)} is not a group of properties.`, `Write ${says}.`)
    return false
  }
  return { says, check, schema: { type: 'object', additionalProperties: rule.schema } }
}

/** An object with these properties and no others. */
export function record<const R extends Rules>(rules: R): Rule<Row<R>> {
  const says = `{ ${Object.keys(rules).join(', ')} }`
  const check: Rule<Row<R>>['check'] = (value, path, report) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(path, `${shown(value)} is not a group of properties.`, `Write ${says}.`)
      return false
    }
    const row = value as Record<string, unknown>
    const fits = Object.entries(rules).map(([name, rule]) => {
      if (Object.hasOwn(row, name)) return rule.check(row[name], [...path, name], report)
      if (rule.optional) return true
      report([...path, name], 'is missing.', `Add ${name}: ${rule.says}.`)
      return false
    })
    const strange = Object.keys(row).filter((name) => !Object.hasOwn(rules, name))
    for (const name of strange) {
      const others = Object.keys(rules).filter((other) => !Object.hasOwn(row, other))
      const fix = didYouMean(
        name,
        others,
        `Take it out. There is: ${Object.keys(rules).join(', ')}.`,
      )
      report([...path, name], `is not a property known here.`, fix)
    }
    return strange.length === 0 && fits.every(Boolean)
  }
  const entries = Object.entries(rules)
  const schema = {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, rule]) => [name, rule.schema])),
    required: entries.filter(([, rule]) => !rule.optional).map(([name]) => name),
    additionalProperties: false,
  }
  return { says, check, schema }
}
