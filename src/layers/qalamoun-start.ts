import { layer } from './layer.ts'

/** Where the journey began, as the sources name it: a border zone, not a point. */
export default layer({
  slot: 'places',
  hue: 'ink',
  stroke: { fill: 0, line: 0.35, width: 0.9 },
  dash: [2, 2],
})
