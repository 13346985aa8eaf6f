import { layer, reportInk } from './layer.ts'

/** How the features of a data file look that no layer file describes: plainly, but never not at all. */
export default layer({
  slot: 'reports',
  hue: 'ink',
  inked: true,
  ink: reportInk,
  hatch: 'rising',
  legend: [{ words: 'unnamed', hue: 'ink', form: 'area', stroke: reportInk.solid }],
})
