import { layer } from './layer.ts'

const hairline = { fill: 0, line: 0.7, width: 1 }

/** Roads the sources name, as straight segments between named places. */
export default layer({
  slot: 'roads',
  hue: 'quiet',
  stroke: hairline,
  legend: [{ words: 'road', hue: 'quiet', form: 'line', stroke: hairline }],
})
