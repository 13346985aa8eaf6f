import type { Practice } from '../../core/lesson/lesson.ts'
import type { SlidePart } from '../../core/lesson/slides.ts'
import { minutes, scenes } from './plural.ts'

/** Words of a lesson on a screen, and of the presenter's window beside it. */
export const present = {
  pageTitle: (title: string) => `Lesson: ${title}`,
  presenterTitle: (title: string) => `Presenter window: ${title}`,
  noLesson: 'This story has no lesson. The map shows all of its reports.',
  notArrived: 'The lesson did not load. The map works without it.',
  noMaps: 'The background or the shapes of the map did not load. The words are complete.',
  retry: 'Try again',
  toMap: 'The map',
  close: 'Close',

  audience: 'For whom',
  length: 'How long',
  lasts: (long: number, all: number) => `${minutes(long)}, ${scenes(all)}`,
  contentNote: 'Before you start',
  fourKeys: 'Four keys are enough',
  short: { forward: 'next', back: 'back', black: 'black screen', presenter: 'presenter window' },
  start: 'Start',
  goOn: (number: number, title: string) => `Continue with scene ${number}: ${title}`,
  noStorage:
    'This browser saves nothing for this page, so it will not remember where you stopped. The address does: keep a copy of it, or note the number of the scene.',
  goneScene: (id: string) =>
    `This link asks for the scene “${id}”, which the lesson does not have. The lesson is at its beginning.`,

  sceneOf: (number: number, all: number) => `Scene ${number} of ${all}`,
  question: 'Question',
  practice: {
    sourcing: 'Sourcing',
    context: 'Context',
    corroboration: 'Corroboration',
    'close-reading': 'Close reading',
  } satisfies Record<Practice, string>,
  task: 'Task',
  letters: ['A', 'B', 'C', 'D'],
  account: (letter: string) => `Account ${letter}`,
  held: 'Names and roads only: what the reports say is left out.',
  more: (count: number) => `and ${count} more`,
  theirAreas: 'The areas of the reports',
  /** Signs of a map that its short key elsewhere leaves out. */
  key: {
    toward: 'heading this way',
    before: 'reported here before',
    struckBefore: 'reported struck before',
    intended: 'where it was said to be going',
    crateredRoad: 'where the cratered road may lie',
  },

  bar: 'Lesson',
  forward: 'Next',
  back: 'Back',
  scenes: 'Scenes',
  presenter: 'Presenter window',
  notesHere: 'Notes',
  black: 'Black screen',
  fullscreen: 'Full screen',
  window: 'Leave full screen',
  keys: 'Keys',
  handout: 'Handout',
  blank: 'The screen is blank. B, or a click here, brings the picture back.',
  typed: (number: number) => `Scene ${number}: press Enter`,
  noScene: (number: number, all: number) =>
    `There is no scene ${number}; the lesson has ${scenes(all)}.`,
  noFullscreen:
    'This browser does not let a page fill the screen. F11 often does; on a tablet, add the page to the home screen.',
  laserOn: 'Laser pointer on: it follows the mouse.',
  laserOff: 'Laser pointer off.',

  loop: 'The lesson advances by itself.',
  loopPaused: 'The lesson is paused.',
  loopStill: 'It does not advance by itself, because this device asks for less motion.',
  pauseLoop: 'Pause',
  runLoop: 'Advance by itself',
  endLoop: 'Stop advancing by itself',

  blocked: 'The browser did not open a second window.',
  openByLink: 'Open it with this link',
  showNotes: 'Show the notes on this screen',
  printKey: 'Print the answer key',
  otherHere: 'The presenter window is in step.',
  otherGone: 'The presenter window was closed. S opens it again.',

  notesTitle: 'Notes, on this screen',
  notesSeen:
    'Whoever sees this screen can read them too. What to listen for in the answers is in the presenter window and in the printed answer key.',
  noNotes: 'There are no notes here.',

  keysTitle: 'Keys',
  command: {
    forward: 'Next part, then the next scene',
    back: 'Back',
    black: 'Black screen, and back',
    presenter: 'Presenter window: notes, answers, clock',
    first: 'To the beginning',
    last: 'To the end',
    white: 'White screen, and back',
    overview: 'All scenes, to choose one',
    notes: 'Notes on this screen',
    laser: 'Laser pointer on and off',
    loop: 'Advancing by itself: start and pause',
    fullscreen: 'Full screen, and back',
    handout: 'The handout, to print',
    keys: 'This list',
    leave: 'Close what is open; otherwise to the beginning',
  },
  numbers: '1, 2, 3 … then',
  numberCommand: 'To the scene of that number',
  space: 'Space',
  or: 'or',
  arrows:
    'Arrows mean a direction on the screen: where a page reads from right to left, ← goes forward. Page keys and the space bar are the same in both. A clicker that sends arrows follows the same rule.',
  laserHow:
    'A mouse button held down shows the laser pointer as well. It follows a mouse or a pen and has no other key.',

  alone:
    'No screen answers. The buttons here turn these notes only. Go to the first window and press S there, or advance both by hand.',
  looking: 'Looking for the screen …',
  inStep: 'In step with the screen.',
  screenGone:
    'The screen was closed, or is being loaded again. Until it is back, the buttons turn these notes only.',
  onScreen: 'On the screen',
  isBlank: 'The screen is blank.',
  parts: {
    map: 'Map and moment',
    accounts: 'Two accounts, without outlets',
    outlets: 'The same, with outlets',
    says: 'What the reports say',
    area: 'Map to draw on',
    areas: 'The areas of the reports',
    question: 'Question',
  } satisfies Record<SlidePart, string>,
  beginning: 'Title and content note',
  end: 'End',
  aims: 'Aims',
  guidance: 'Before the lesson',
  notes: 'Notes',
  answer: 'What to listen for',
  nextScene: 'Next scene',
  nextNone: 'That was the last scene.',
  clock: 'Clock',
  elapsed: 'Since the start',
  planned: (count: number) => `of ${minutes(count)}`,
  sceneUntil: (minutes: number) => `This scene is planned to end by ${minutes}:00`,
  startWatch: 'Start the clock',
  pauseWatch: 'Pause the clock',
  resetWatch: 'Back to zero',

  endTitle: 'End of the lesson',
  wholeMap: 'The full map, at the last moment',
  worksheet: 'Worksheet',
  answerKey: 'Answer key',
  again: 'From the beginning',
  credits: 'Sources and licences',
  program: 'Program: MIT licence.',
}

export type Present = typeof present
