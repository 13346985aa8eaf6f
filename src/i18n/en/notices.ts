const listed = (all: readonly string[]) => new Intl.ListFormat('en').format(all)

/** The opening panel. */
export const welcome = {
  title: 'What happened',
  contentNote: 'Before you start',
  howTo: 'How to read the map',
  how: [
    'Solid marks had happened by the moment shown, if the report is right. Hollow marks are possible by then. Nothing here says “true”.',
    'A disc or hatched area is as wide as the source is vague. Dashed lines only join one report to the next; the route is not reported.',
    'Step through the reports with ← and →, play with the space bar, or pick a report in the list.',
  ],
  glossary: 'Glossary',
  notCited: 'What no source says',
  start: 'Start',
  again: 'What happened, and how to read the map',
  lesson: 'In class',
  lessonAbout: (scenes: number) => `A lesson in ${scenes} scenes: questions before answers.`,
  present: 'Present it',
  follow: 'Follow along',
  print: 'Print it',
  keep: 'Keep for use without a network',
  notKept: 'This part did not arrive. Try again when the network is back.',
}

/** What the reader should know when something is not as it should be. */
export const notice = {
  goneId: (id: string) =>
    `This link points to “${id}”, which is not in this story, or no longer. The replay opens without it.`,
  badWord: (words: readonly string[]) =>
    `Part of this link makes no sense and was left out: ${listed(words)}.`,
  noWebgl:
    'This browser cannot draw the moving map (no WebGL 2). A drawing of it stands here; list and slider work as ever.',
  printAgain: 'The drawing of the map had not arrived yet: print once more.',
  lostContext: 'The map lost its drawing surface. The list and the slider go on working.',
  missingFile: (what: string) => `${what} did not arrive. The list and the slider go on working.`,
  file: {
    shapes: 'The shapes of the reports',
    ground: 'The ground of the map',
    map: 'The map program',
    language: 'What is in Arabic',
  } as Record<string, string>,
  retry: 'Try again',
  dismiss: 'Dismiss',
}
