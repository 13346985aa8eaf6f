import { layer, reportInk } from './layer.ts'

const dashes = { fill: 0, line: 0.9, width: 1.2 }

/** Between two reports: dashed, because no source reports the way. */
export default layer({
  slot: 'legs',
  hue: 'convoy',
  inked: true,
  ink: { ...reportInk, solid: dashes, hollow: dashes, faint: { ...dashes, line: 0.4 } },
  dash: [4, 4],
  legend: [{ words: 'leg', hue: 'convoy', form: 'dashes', stroke: dashes }],
})
