import { layer } from './layer.ts'

/** How the features of a data file look that no layer file describes: plainly, but never not at all. */
export default layer({
  slot: 'reports',
  hue: 'ink',
  inked: true,
  stroke: { fill: 0, line: 0.9, width: 1.4 },
  wide: 'tinted',
  filled: 1,
  legend: [
    { words: 'unnamed', hue: 'ink', form: 'area', stroke: { fill: 0.2, line: 0.6, width: 1.2 } },
  ],
})
