import { nothingChosen, type Chosen } from '../core/view/choices-in-view.ts'

/** What the reader has chosen: a choice a row of the table of views that sets one. Followed wherever it is read. */
export type Choices = Chosen

class Choice {
  made: unknown = $state.raw()

  constructor(first: unknown) {
    this.made = first
  }
}

/** Choices that can be made, none of them made yet. */
export function makeChoices(): Choices {
  const accessors = Object.entries(nothingChosen).map(([name, first]) => {
    const choice = new Choice(first)
    const set = (to: unknown) => (choice.made = to)
    return [name, { enumerable: true, get: () => choice.made, set }]
  })
  return Object.defineProperties(
    {},
    Object.fromEntries(accessors) as PropertyDescriptorMap,
  ) as Choices
}

/** The choices of others but for some of one's own, which stay as they are. */
export function choicesBut(choices: Readonly<Choices>, own: Partial<Choices>): Readonly<Choices> {
  const names = Object.keys(nothingChosen) as (keyof Choices)[]
  const accessors = names.map((name) => [
    name,
    { enumerable: true, get: () => (name in own ? own[name] : choices[name]) },
  ])
  return Object.defineProperties(
    {},
    Object.fromEntries(accessors) as PropertyDescriptorMap,
  ) as Choices
}
