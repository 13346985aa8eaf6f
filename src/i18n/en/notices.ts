const listed = (all: readonly string[]) => new Intl.ListFormat('en').format(all)

/** The opening panel. */
export const welcome = {
  title: 'What happened',
  contentNote: 'Before you start',
  howTo: 'How to read the map',
  how: [
    'A solid mark: it had happened by the moment shown, if the report is right. A hollow mark: it may have happened by then. Nothing here is called true.',
    'A circle or shaded area is as wide as the source is vague. A dashed line only joins one report to the next; the route is not reported.',
    'Step through the reports with ← and →, play with the space bar, or pick a report in the list.',
  ],
  glossary: 'Glossary',
  notCited: 'What no source says',
  again: 'What happened, and how to read the map',
  lesson: 'In class',
  lessonAbout: (scenes: number) => `A lesson in ${scenes} scenes: questions before answers.`,
  present: 'On a projector',
  follow: 'On your own device',
  print: 'On paper',
  keep: 'Save for use without a network',
  notKept: 'This part did not load. Try again when the network is back.',
}

/** What the reader should know when something is not as it should be. */
export const notice = {
  goneId: (id: string) =>
    `This link points to “${id}”, which is not in this story, or no longer. The map opens without it.`,
  badWord: (words: readonly string[]) =>
    `Part of this link makes no sense and was ignored: ${listed(words)}.`,
  noWebgl:
    'This browser cannot draw the moving map (no WebGL 2). A drawing of it stands here; list and slider work as ever.',
  lostContext: 'The map stopped drawing. The list and the slider still work.',
  missingFile: (what: string) => `${what} did not load. The list and the slider still work.`,
  file: {
    shapes: 'The shapes of the reports',
    ground: 'The background map',
    map: 'The map program',
    language: 'The Arabic text',
  } as Record<string, string>,
  retry: 'Try again',
  dismiss: 'Dismiss',
}
