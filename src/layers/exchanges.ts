import { layer } from './layer.ts'

const ring = { fill: 0, line: 0.75, width: 1 }

/** Exchanges and supplies that were reported with a place. */
export default layer({
  slot: 'areas',
  hue: 'quiet',
  inked: true,
  stroke: ring,
  legend: [{ words: 'exchange', hue: 'quiet', form: 'dotted', stroke: ring }],
})
