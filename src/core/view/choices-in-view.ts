import { defaultView, rows, type IdKind, type Table, type View } from './view.ts'

/** What a reader has chosen, by the names that the table of views gives it in a replay. */
export type Chosen = { [K in keyof Table as Table[K]['sets'] & string]: View[K] }

/** The words that set no choice: the moment, and what the page around a replay knows. */
export type Beside = {
  [K in keyof Table as Table[K]['sets'] extends null ? K : never]: View[K]
}

const choices = rows.flatMap(([word, { sets }]) => (sets === null ? [] : [{ word, sets }]))

/** The choices that a view makes. */
export const chosenIn = (view: View): Chosen =>
  Object.fromEntries(choices.map(({ word, sets }) => [sets, view[word]])) as Chosen

/** The choices that make no choice. */
export const nothingChosen: Chosen = chosenIn(defaultView)

/** A view that makes these choices, and says the rest of `beside`. */
export const viewChoosing = (chosen: Chosen, beside: Partial<Beside>): View => ({
  ...defaultView,
  ...Object.fromEntries(choices.map(({ word, sets }) => [word, chosen[sets as keyof Chosen]])),
  ...beside,
})

/** The ids that a view says, with the word that says each and what it should stand for there. */
export const idsIn = (view: View): { word: keyof View; names: IdKind; id: string }[] =>
  rows.flatMap(([word, { names }]) => {
    if (names === null) return []
    const said: unknown[] = [view[word]].flat()
    return said.filter((one) => typeof one === 'string').map((id) => ({ word, names, id }))
  })

/**
 * A view without the ids that stand for nothing, and what was taken out, such as `sel=C99`, one an id.
 */
export function withoutGone(
  view: View,
  isThere: (id: string, names: IdKind) => boolean,
): { view: View; gone: string[] } {
  const left: Record<string, unknown> = { ...view }
  const gone = idsIn(view).filter(({ id, names }) => !isThere(id, names))
  for (const { word, id } of gone) {
    const value = left[word]
    left[word] = Array.isArray(value) ? value.filter((one) => one !== id) : null
  }
  return { view: left as View, gone: gone.map(({ word, id }) => `${word}=${id}`) }
}
