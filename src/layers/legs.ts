import { layer } from './layer.ts'

const dashes = { fill: 0, line: 0.6, width: 1.1 }

/** Between two reports: dashed, because no source reports the way. */
export default layer({
  slot: 'legs',
  hue: 'convoy',
  inked: true,
  stroke: dashes,
  dash: [3, 5],
  legend: [{ words: 'leg', hue: 'convoy', form: 'dashes', stroke: dashes }],
})
