import type { Kind, Tier, WhereKind } from '../../core/story/claim.ts'
import type { State } from '../../core/time/when.ts'

export const state: Record<State, string> = {
  'not-yet': 'not yet',
  possible: 'possibly by this moment',
  'by-now': 'had happened by this moment, if the report is right',
  'may-have-begun': 'may have begun',
  'under-way': 'under way, if the report is right',
  'may-be-over': 'may be over',
  over: 'over, if the report is right',
  undated: 'no date',
}
export const kind: Record<Kind, string> = {
  position: 'position',
  movement: 'movement',
  strike: 'strike',
  split: 'split of the group',
  exchange: 'exchange',
  supply: 'supply',
  destination: 'destination',
  count: 'count',
  statement: 'statement',
  context: 'context',
  provenance: 'note on a source',
}
export const tier: Record<Tier, string> = {
  starting: 'starting article',
  other: 'other reporting',
}
export const where: Record<WhereKind, string> = {
  circle: 'a circle',
  area: 'an area',
  along: 'somewhere along a stretch of road',
  bearing: 'a direction, not an arrival',
  unknown: 'not drawn: the source gives no place that can be drawn',
}
/** Whom a source had it from where that is no party of the story: those are named by its data. */
export const parties: Record<string, string> = {
  outlet: 'an outlet or organisation',
  'news-agency': 'news agency',
  unstated: 'not stated',
}
export const layers: Record<string, string> = {
  'cratered-road': 'Cratered road',
  positions: 'Reported positions and movements',
  strikes: 'Reported strikes',
  destinations: 'Intended destinations',
  exchanges: 'Exchanges and supplies',
  legs: 'Between reports',
  places: 'Other places named',
  roads: 'Roads, sketched',
}
export const legend: Record<string, string> = {
  solid:
    'Reported at this place, to within some 15 km; certain in time by now, if the report is right',
  hollow: 'The same, but not certain in time: the moment lies within what the report allows',
  area: 'Reported somewhere in this area: the wider, the paler; there is no mark, for no spot is reported',
  open: 'Possibly there by now: the report leaves the time open',
  or: 'Reports differ: it is A, or B, or C. The letters are those of the list beside the map',
  toward: 'A reported direction, not an arrival; where the line starts and ends means nothing',
  before: 'Reported here before, with the day',
  strike: 'Reported struck at this place within about a day and a half',
  strikeArea: 'Reported struck somewhere hereabouts: the words stand in the area that is named',
  struckBefore: 'Reported struck here before; the number counts the reports',
  intended: 'Destination, as intended; no source confirms an arrival',
  exchange: 'Exchange or supply reported',
  leg: 'Route not reported: the line only joins one report to the next',
  road: 'Road, sketched: straight between named places, not surveyed',
  place: 'Place that reports name',
  crateredRoad: 'The cratered road lies somewhere in here, as far as the sources say',
  unnamed: 'Other reports',
  brought: 'From your own file: filled where certain in time by now, hollow where not',
}
export const key: Record<string, string> = {
  solid: 'reported at this place',
  hollow: 'the same, time uncertain',
  area: 'somewhere in this area',
  or: 'or: reports differ',
  open: 'possibly there by now',
  leg: 'route not reported',
  strike: 'reported strike',
}
export const lines: Record<string, string> = {
  legs: 'Route not reported',
  roads: 'Road, sketched',
}
export const speeds: Record<number, string> = {
  10800: '3 hours a second',
  21600: '6 hours a second',
  43200: '12 hours a second',
  86400: '1 day a second',
}
