import { plural, reports } from './plural.ts'

/** Words of the full page: its axis, its two faces, its menu, and the hints for who opens it first. */
export const page = {
  axis: {
    at: (day: string, clock: string) => `${day}, ${clock}`,
    startOf: (day: string) => `start of ${day}`,
    endOf: (day: string) => `end of ${day}`,
    perDay: 'reports a day',
    silent: 'no report',
    key: 'On the timeline',
    tick: 'a report, where its time ends',
    bounds: 'the time it leaves open',
    untimed: 'no time stated; at its publication',
    blank: 'blank: no report is dated to these days',
  },
  everything: {
    label: 'Everything reported so far',
    about: 'Also what a later report replaces, and what is older than a day and a half',
  },
  menu: 'Menu',
  answer: 'Where the convoy was last reported',
  faces: {
    label: 'Beside the map',
    now: 'This moment',
    list: (count: number) => `All reports (${count})`,
    backToList: 'Back to all reports',
  },
  card: {
    or: 'or',
    also: 'Also reported',
    saysOnly: (count: number) =>
      plural(count, { one: 'one more says only:', other: '# more say only:' }),
    andOutlets: (count: number) => plural(count, { one: 'and one other', other: 'and # others' }),
    sameBy: (count: number) =>
      plural(count, {
        one: 'One more report says the same:',
        other: '# more reports say the same:',
      }),
    elsewhere: (count: number) =>
      plural(count, {
        one: 'One other place is reported.',
        other: '# other places are reported.',
      }),
    inOtherWords: 'not word for word',
    noPlace: 'No place is reported.',
    possible: (count: number) => `Possibly by now (${count})`,
    before: (count: number) =>
      plural(count, { one: 'one place before, or undated', other: '# places before, or undated' }),
    struck: 'Struck by now',
    noneStruck: 'Nothing reported for the last day and a half.',
    struckBefore: (count: number) => `${reports(count)} of earlier strikes`,
    struckUntimed: (count: number) => `${reports(count)} without a time`,
    maybeStruck: (count: number) => `${reports(count)} of what may have been struck by now`,
    fresh: 'New now',
    notKnown: 'Not known',
    unknownPlace: (name: string | null) =>
      name === null
        ? 'Where it was; only a direction is reported.'
        : `Where ${name} were; only a direction is reported.`,
    unknownWhich: (name: string | null) =>
      name === null
        ? 'Which of these places is right.'
        : `Which of the places reported for ${name} is right.`,
    unknownRoute: (name: string | null) =>
      name === null
        ? 'The route between one place reported and the next.'
        : `The route of ${name} between one place reported and the next.`,
  },
  hints: {
    label: (at: number, of: number) => `Hint ${at} of ${of}`,
    next: 'Next hint',
    close: 'Close the hints',
    lines: [
      'Drag the handle, or step with the arrows: everything shows what had been reported by then.',
      'The paler and wider an area, the less exactly its source says where. Touch one to read it.',
      'Here it says who reported it, when, and what others say instead.',
    ],
  },
}
