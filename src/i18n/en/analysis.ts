import type { Unit } from '../../core/geo/format-range.ts'
import type { PluralForms } from '../plural.ts'
import { plural, reports } from './plural.ts'
const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })
const number = (amount: number) => format.format(amount)
const units: Record<Unit, PluralForms> = {
  km: { other: '# km' },
  hours: { one: '# hour', other: '# hours' },
  days: { one: '# day', other: '# days' },
  kmh: { other: '# km/h' },
}
const amount = (count: number, unit: Unit) => plural(count, units[unit])

/** Words for judging how reports fit together: contradictions, reach, measures. */
export const judge = {
  amounts: {
    of: amount,
    range: (least: number, greatest: number, unit: Unit) =>
      `${number(least)}–${amount(greatest, unit)}`,
    upTo: (greatest: number, unit: Unit) => `up to ${amount(greatest, unit)}`,
    atLeast: (least: number, unit: Unit) => `at least ${amount(least, unit)}`,
    anySpeed: 'any speed',
    noSpeed: 'no speed would do',
  },
  toward: 'to',
  speed: {
    label: 'Top speed assumed, km/h',
    back: (speed: string) => `Back to ${speed}`,
    own: (speed: string) => `Your assumption. The story’s is ${speed}:`,
    refused: (least: number, greatest: number, kept: string) =>
      `Write a speed from ${number(least)} to ${number(greatest)} km/h; until then ${kept} goes on counting.`,
  },
  contradictions: {
    how: 'Computed from the reports in force that bound both a time and a place. Two reports of one group contradict each other when even the least distance between them, in the most time their bounds allow, needs more than the top speed.',
    computed: 'Computed to be contradictory',
    none: (top: string) =>
      `At a top speed of ${top}, nothing among the reports in force is computed to be contradictory: no speed, no order, no date of publication.`,
    tightest: (a: string, b: string, km: string, hours: string, speed: string) =>
      `The tightest pair is ${a} and ${b}: at least ${km} apart, at most ${hours} between them, so at least ${speed}.`,
    tightestAtOnce: (a: string, b: string, km: string) =>
      `The tightest pair is ${a} and ${b}: at least ${km} apart at the same moment.`,
    slack: 'No pair of reports asks for any speed at all.',
    speed: (km: string, hours: string, needed: string, top: string) =>
      `These two reports cannot both hold, because their places are at least ${km} apart, at most ${hours} lay between them, and that needs at least ${needed}: more than the top speed assumed, ${top}.`,
    atOnce: (km: string) =>
      `These two reports cannot both hold, because their places are at least ${km} apart and no time lay between them.`,
    after: (a: string, b: string, hours: string) =>
      `These two reports cannot both hold, because ${a} must follow ${b} and was yet over at least ${hours} before ${b} can have been.`,
    begins: (a: string, b: string, hours: string) =>
      `These two reports cannot both hold, because ${a} tells of a group that begins with ${b} and was yet over at least ${hours} before ${b} can have been.`,
    publication: (a: string, hours: string) =>
      `This report and its publication cannot both hold, because ${a} cannot have happened until at least ${hours} after it had been published.`,
    legs: 'From report to report',
    legsNote:
      'Each report of a group and the next: distance, time and speed that their bounds and radii allow, rounded outwards.',
    unordered: 'which came first is not known',
    noLegs: 'No group has two reports in force that bound both a time and a place.',
    excluded: 'What the editors say excludes',
    excludedNote:
      'The editors’ reading of the words, not computed; the top speed has no part in it.',
    noneExcluded: 'None among the reports in force.',
  },
  reach: {
    how: 'Where a group could have been at the moment shown, between the reports on either side: not where it was.',
    group: 'Group',
    none: 'None: nothing is drawn',
    region: (km2: number, across: string, up: string) =>
      `It could have been anywhere in about ${number(km2)} km², ${across} from west to east and ${up} from north to south at the widest.`,
    assumed: (top: string) =>
      `This assumes that it never went faster than ${top} and that each of the reports below is right.`,
    empty: (top: string) =>
      `Nowhere: if it never went faster than ${top}, the reports below contradict one another.`,
    tooLarge: (top: string) =>
      `Not drawn: at up to ${top} it could have been anywhere in an area wider than the map’s window.`,
    unbounded: 'Not drawn: no report in force bounds both a time and a place of this group.',
    failed: 'The computation did not arrive. Everything else goes on working.',
    rests: (count: number) => `It rests on ${reports(count)}`,
    apart: 'Not drawn while two accounts stand side by side: it rests on both.',
    legend: (top: string) =>
      `Could have been here, if it never went faster than ${top} and the reports are right`,
    onMap: (top: string) => `could have been here, at up to ${top}`,
  },
  measure: {
    how: 'From anywhere that the first end allows to anywhere that the second does; rounded outwards.',
    ends: ['A', 'B'],
    from: 'From (A)',
    to: 'To (B)',
    choose: 'Choose a report …',
    point: (position: string) => `Point of the map: ${position}`,
    pick: 'Or click on the map, or open a report, and measure from there.',
    swap: 'Swap A and B',
    clear: 'Clear',
    noGroup: 'About no group',
    fromHere: 'Measure from this point',
    toHere: 'Measure to this point',
    fromClaim: (id: string) => `Measure from ${id}`,
    toClaim: (id: string) => `Measure to ${id}`,
    result: 'Result',
    crow: (km: string, course: string) => `${km}, ${course}`,
    sectors: [
      'north',
      'north-north-east',
      'north-east',
      'east-north-east',
      'east',
      'east-south-east',
      'south-east',
      'south-south-east',
      'south',
      'south-south-west',
      'south-west',
      'west-south-west',
      'west',
      'west-north-west',
      'north-west',
      'north-north-west',
    ],
    course: (sector: string) => `toward the ${sector}`,
    between: (first: string, last: string) => `toward somewhere between ${first} and ${last}`,
    noCourse: 'in a direction that cannot be told',
    distance: 'As the crow flies',
    time: 'Time between',
    speed: 'Speed needed',
    noTime: 'Not known: an end has no time with bounds of its own.',
    noSpeed: 'Not known without a time.',
    noPlace: (id: string) =>
      `${id} has no place that can be measured: none is stated, or only a direction or without a radius.`,
    road: (km: string) => `Along the schematic road about ${km}; the real road is not surveyed.`,
  },
}
