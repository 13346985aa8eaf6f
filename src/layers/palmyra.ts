import { layer, steadyInk } from './layer.ts'

/** Palmyra: the six buses were reported to head toward it; no source reports them there. */
export default layer({
  slot: 'places',
  hue: 'ink',
  ink: steadyInk({ fill: 0, line: 0.75, width: 1 }),
  dash: [2, 2],
})
