import type { Reliance } from '../../core/lesson/answers.ts'
import type { CardinalDirection } from '../../core/geo/drawn-area.ts'
import type { Practice } from '../../core/lesson/lesson.ts'
import type { Words } from './index.ts'
import { plural } from './plural.ts'
import { wider } from './replay.ts'

/** What the other pages say of all reports, said of those that the lesson has shown so far. */
export const soFar = {
  gap: (first: string, last: string, crossing: number) =>
    `No report in the lesson so far is dated ${first} – ${last}; ${wider(crossing)}.`,
  gapShort: (days: string) => `none so far: ${days}`,
  passingGap: (first: string, last: string) =>
    `Skipping quickly: no report in the lesson so far is dated ${first} – ${last}`,
  nothingSettled: 'No report in the lesson so far is dated before this moment.',
  noPlaceYet: 'No report in the lesson so far says where the convoy was by this moment.',
  allReports: 'The reports in the lesson so far',
  faces: {
    label: 'Beside the map',
    now: 'This scene',
    list: (count: number) => `Reports (${count})`,
    backToList: 'Back to the reports so far',
  },
} satisfies Partial<Words>

/** Words of the lesson as a pupil goes through it alone. */
export const lesson = {
  noLesson: 'This story has no lesson. The map shows all of its reports.',
  notArrived: 'The lesson did not load.',
  retry: 'Try again',
  toMap: 'To the map with all reports',
  goneScene: 'This link asks for a scene that the lesson does not have.',
  unmet: 'Not shown yet in this lesson, or not part of it.',

  panel: 'The lesson',
  skipToScene: 'Skip to the scene',
  sceneOf: (number: number, all: number) => `Scene ${number} of ${all}`,
  scenes: 'Scenes',
  previous: 'Previous scene',
  next: 'Next scene',
  notYet: 'The next scene opens once this one has asked its question.',
  again: 'Back to the scene’s moment',
  back: 'Back to the scene',
  whole: 'The scene’s view',
  contentNote: 'Before you start',
  leave: 'If you would rather not read this, or not today, stop at any time and tell your teacher.',
  restsOn: 'Rests on',
  momentNow: 'On the map now',

  toTask: 'To the task',
  toQuestion: 'To the question',
  task: 'Task',
  question: 'Question',
  practice: {
    sourcing: 'Who says so, and how would they know?',
    context: 'What else was going on?',
    corroboration: 'Does anything independent support it?',
    'close-reading': 'What exactly is said, and what is not?',
  } satisfies Record<Practice, string>,
  yourAnswer: 'Your answer',
  optional: 'You may leave this empty and go on.',
  keepsHere: 'What you write is kept on this device only and sent to nobody.',
  notKept:
    'This browser would not keep your answer on the device. It stays here until you close this page; copy or print it if you need it.',
  end: 'That was the last scene.',

  area: {
    held: 'Until you have drawn, or press “Show”, the map leaves out the areas of these reports.',
    inWords: 'The reports, in words',
    noScore: 'There is no right place here, and nothing is measured against one.',
    how: 'Your area',
    drawingModes: { circle: 'A circle', hand: 'Drawn on the map', none: 'No area' },
    noneHow: 'Drawing nothing is an answer as well. Say why below.',
    around: 'Begin at',
    middle: 'the middle of the map',
    radius: 'Radius, km',
    pad: 'Move the circle',
    padHow: 'The arrow keys move it too; + and − change its size. Where it begins is no hint.',
    move: {
      north: 'Move north',
      east: 'Move east',
      south: 'Move south',
      west: 'Move west',
    } satisfies Record<CardinalDirection, string>,
    wider: 'Wider',
    narrower: 'Narrower',
    handHow: 'Draw a line around it, or tap its corners one by one.',
    start: 'Draw on the map',
    redraw: 'Draw it again',
    close: 'Close the shape',
    takeBack: 'Take back a corner',
    stop: 'Stop drawing',
    corners: (count: number) => plural(count, { one: '# corner', other: '# corners' }),
    nothing: 'That line encloses nothing. Try again.',
    yours: 'your area',
    restsOn: 'Which report does it rest on?',
    choose: 'Choose a report …',
    rest: 'None of them',
    here: 'In this scene',
    before: 'Seen before',
    why: 'Why?',
    keep: 'Keep my answer and show the reports’ areas',
    show: 'Show them without an answer',
    missingArea: 'Choose or draw an area first, or choose “No area”.',
    missingReport: 'Choose the report that it rests on, or “None of them”.',
    missingWhy: 'Say why: nothing to rest on, or no area, needs a reason.',
    beside: 'Side by side',
    besideHow:
      'Your area is the firm line in ink. The reports’ own areas are drawn as on every map here.',
    noArea: 'You drew no area.',
    restedOn: (report: string) => `It rests on ${report}.`,
    restedOnNone: 'It rests on no report.',
    because: (why: string) => `Because: ${why}`,
    theirs: 'What the reports say',
    noAnswer: 'You went on without drawing.',
  },
  say: {
    circle: (km: number, where: string) => `A circle of ${km} km around ${where}.`,
    outline: (across: number, up: number, where: string) =>
      `An outline about ${across} km from west to east and ${up} km from north to south, around ${where}.`,
    from: (km: number, sector: string, place: string) => `a point ${km} km ${sector} of ${place}`,
    point: (position: string) => `the point ${position}`,
  },

  accounts: {
    letters: ['A', 'B', 'C', 'D'],
    account: (letter: string) => `Account ${letter}`,
    held: 'Who said each of them stays hidden until you have chosen, or press “Show”.',
    which: 'Which would you rely on?',
    relies: {
      first: 'Account A',
      second: 'Account B',
      both: 'Both, each for something else',
      neither: 'Neither yet',
    } satisfies Record<Reliance, string>,
    check: 'What would you check first?',
    keep: 'Keep my answer and show who said it',
    show: 'Show who said it',
    missing: 'Choose one of the four first.',
    beside: 'Who said it',
    chose: (which: string) => `You would rely on: ${which}.`,
    toCheck: (what: string) => `You would check: ${what}`,
    noAnswer: 'You went on without choosing.',
  },
  redo: 'Delete this answer and try again',

  answers: {
    title: (count: number) => `My answers (${count})`,
    none: 'You have not written anything yet.',
    copy: 'Copy my answers',
    copied: 'Your answers were copied.',
    print: 'Print my answers',
    forget: 'Delete my answers',
    sure: 'Delete everything that this page has kept on this device? It cannot be brought back.',
    yes: 'Delete',
    no: 'Keep',
    forgotten: 'Your answers were deleted.',
    ofScene: (number: number, title: string) => `Scene ${number}: ${title}`,
  },
}

export type LessonWords = typeof lesson
