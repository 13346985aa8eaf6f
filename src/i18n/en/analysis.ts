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
export const analysis = {
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
    how: 'Calculated from the reports shown that limit both a time and a place. Two reports of one group contradict each other when even the shortest distance between them, in the longest time they allow, needs more than the top speed.',
    computed: 'Contradictions found by calculation',
    none: (top: string) =>
      `At a top speed of ${top}, no contradiction was found among the reports shown: not in speed, not in order, not in dates of publication.`,
    tightest: (a: string, b: string, km: string, hours: string, speed: string) =>
      `The pair that comes nearest to one: “${a}” and “${b}”, at least ${km} apart with at most ${hours} between them, so at least ${speed}.`,
    tightestAtOnce: (a: string, b: string, km: string) =>
      `The pair that comes nearest to one: “${a}” and “${b}”, at least ${km} apart at the same moment.`,
    slack: 'No two of them need any speed at all.',
    speed: (km: string, hours: string, needed: string, top: string) =>
      `These two reports cannot both be right: their places are at least ${km} apart, at most ${hours} lay between them, and that needs at least ${needed}, more than the top speed assumed, ${top}.`,
    atOnce: (km: string) =>
      `These two reports cannot both be right: their places are at least ${km} apart, and no time lay between them.`,
    after: (hours: string) =>
      `These two reports cannot both be right: what the first says must have come after what the second says, yet it was over at least ${hours} before.`,
    begins: (hours: string) =>
      `These two reports cannot both be right: the first is about a group that begins with the second, yet what it says was over at least ${hours} before.`,
    publication: (hours: string) =>
      `This report and its date of publication cannot both be right: what it says cannot have happened until at least ${hours} after it was published.`,
    legs: 'From report to report',
    legsNote:
      'Each report of a group and the next: the distance, time and speed that they allow, rounded outwards.',
    unordered: 'which came first is not known',
    noLegs: 'For no group do two of the reports shown limit both a time and a place.',
    excluded: 'Contradictions found by the editors',
    excludedNote: 'From reading the words, not by calculation; the top speed plays no part.',
    noneExcluded: 'None among the reports shown.',
  },
  reach: {
    how: 'Where a group could have been at the moment shown, between the reports on either side: not where it was.',
    group: 'Group',
    none: 'None (nothing is drawn)',
    region: (km2: number, across: string, up: string) =>
      `It could have been anywhere in about ${number(km2)} km², ${across} from west to east and ${up} from north to south at the widest.`,
    assumed: (top: string) =>
      `This assumes that it never went faster than ${top} and that each of the reports below is right.`,
    empty: (top: string) =>
      `Nowhere: if it never went faster than ${top}, the reports below contradict each other.`,
    tooLarge: (top: string) =>
      `Not drawn: at up to ${top} it could have been anywhere in an area wider than the map’s window.`,
    unbounded: 'Not drawn: no report shown limits both a time and a place of this group.',
    failed: 'The calculation did not load. Everything else still works.',
    rests: (count: number) => `It rests on ${reports(count)}`,
    apart: 'Not drawn while two accounts are shown side by side.',
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
    noGroup: 'Not about a group',
    fromHere: 'Measure from this point',
    toHere: 'Measure to this point',
    fromClaim: 'Measure from this report',
    toClaim: 'Measure to this report',
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
    noCourse: 'in a direction that cannot be known',
    distance: 'As the crow flies',
    time: 'Time between',
    speed: 'Speed needed',
    noTime: 'Not known: one end has no time of its own.',
    noSpeed: 'Not known without a time.',
    noPlace:
      'This report cannot be measured: it states no place, only a direction, or a place without an extent.',
    road: (km: string) =>
      `Along the road as sketched here about ${km}; the real road was not surveyed.`,
  },
}
