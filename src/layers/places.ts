import { layer } from './layer.ts'

const ring = { fill: 1, line: 1, width: 1.2 }

/** Other places that reports name. */
export default layer({
  slot: 'places',
  hue: 'ink',
  stroke: ring,
  legend: [{ words: 'place', hue: 'ink', form: 'ring', stroke: ring }],
})
