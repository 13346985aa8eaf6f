import { layer, steadyInk } from './layer.ts'

/** Where the journey began, as the sources name it: a border zone, not a point. */
export default layer({
  slot: 'places',
  hue: 'ink',
  ink: steadyInk({ fill: 0, line: 0.75, width: 1 }),
  dash: [2, 2],
})
