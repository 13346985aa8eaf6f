import type { Paper, PreviewInk, PrintForm } from '../../core/lesson/print-options.ts'
import type { Practice } from '../../core/lesson/lesson.ts'
import { minutes } from './plural.ts'

/** Words of the printed lesson: handout, worksheet, answer key, and the toolbar over them. */
export const handout = {
  forms: { handout: 'Handout', worksheet: 'Worksheet', key: 'Answer key' } satisfies Record<
    PrintForm,
    string
  >,

  toolbar: 'What to print',
  form: 'Form',
  lang: 'Language',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' } satisfies Record<Paper, string>,
  ink: 'Preview',
  inks: { colour: 'In colour', black: 'In black and white' } satisfies Record<PreviewInk, string>,
  scenes: 'Scenes',
  scenesChosen: (count: number, all: number) =>
    count === all ? `Scenes: all ${all}` : `Scenes: ${count} of ${all}`,
  everyScene: 'Choose all',
  print: 'Print …',
  toMap: 'The map',
  cannotPrint:
    'This browser cannot print by itself. Copy the address of this page and open it in another browser, or on a computer.',
  onPhone:
    'On a phone, printing is often found under “Share” in the menu of the browser. It is easier on a computer: copy the address of this page and open it there.',
  copy: 'Copy the address',
  copied: 'Address copied.',

  noLesson:
    'This story has no lesson, so there is nothing to print here. The map shows all of its reports.',
  notArrived: 'The lesson did not load.',
  noMaps: 'The maps did not load. Everything else on these sheets is complete.',
  goneScene: (id: string) =>
    `This link asks for the scene “${id}”, which the lesson does not have.`,

  page: 'Page',
  pageOf: 'of',
  name: 'Name',
  group: 'Class',
  date: 'Date',
  scene: (number: number) => `Scene ${number}`,
  minutes,
  contentNote: 'Before you start',
  whatHappened: 'What happened',
  aims: 'Aims',
  audience: 'For whom',
  guidance: 'Before the lesson',
  said: 'What the reports say',
  evidence: 'In their own words',
  evidenceAsked: 'What the question is about',
  yourWords: 'What do the reports say by this moment? In your own words:',
  question: 'Question',
  task: 'Task',
  answer: 'What to listen for',
  restsOn: 'Rests on',
  notes: 'For the teacher',
  practice: {
    sourcing: 'Sourcing: who says so, and how would they know?',
    context: 'Context: what else was going on?',
    corroboration: 'Corroboration: does anything independent support it?',
    'close-reading': 'Close reading: what exactly is said, and what is not?',
  } satisfies Record<Practice, string>,
  letters: ['A', 'B', 'C', 'D'],
  account: (letter: string) => `Account ${letter}`,
  drawHere: 'A map to draw on: what the reports say is left out',
  alsoShown: 'The areas of the reports, to compare with:',
  sources: 'Sources',
  sourcesHow:
    'Numbered as they are first cited. An outlet’s leaning is stated as others describe it.',
  noteSign: (numbers: string) => `notes ${numbers}`,
  seeScene: (number: number) => `printed under scene ${number}`,
  legend: 'How to read the maps',
  glossary: 'Glossary',
  credits: 'Sources and licences',
  moment: 'This moment on the map',
  scan: 'QR code: this moment on the map',
}

export type HandoutWords = typeof handout
