import type { Story } from './story.ts'
import type { Text } from '../text/text.ts'

const isText = (value: object): value is Text =>
  'en' in value && Object.keys(value).every((key) => key === 'en' || key === 'ar')

/** A copy of a value with each of its texts changed, always in the same order. */
function mapped<T>(value: T, change: (text: Text) => Text): T {
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return change(value) as T
  if (Array.isArray(value)) return value.map((one: unknown) => mapped(one, change)) as T
  const entries = Object.entries(value).map(([key, one]) => [key, mapped<unknown>(one, change)])
  return Object.fromEntries(entries) as T
}

/** A map sets the names of places and roads in two scripts: they stay whole. */
function mappedStory({ places, roads, ...rest }: Story, change: (text: Text) => Text): Story {
  return { ...mapped(rest, change), places, roads }
}

/** A story in English alone, but for names on the map: half as much to send. */
export const inEnglish = (story: Story): Story => mappedStory(story, ({ en }) => ({ en }))

/** What `inEnglish` leaves out, in order; null where a text has no Arabic. */
export function arabicOf(story: Story): (string | null)[] {
  const all: (string | null)[] = []
  mappedStory(story, (text) => {
    all.push(text.ar ?? null)
    return text
  })
  return all
}

/** The whole story again, from its English and from the Arabic left out of it. */
export function withArabic(english: Story, arabic: readonly (string | null)[]): Story {
  let at = 0
  return mappedStory(english, (text) => {
    const ar = arabic[at++]
    return typeof ar === 'string' ? { ...text, ar } : text
  })
}
