import { layer } from './layer.ts'

/** Palmyra: the six buses were reported to head toward it; no source reports them there. */
export default layer({
  slot: 'places',
  hue: 'ink',
  stroke: { fill: 0, line: 0.35, width: 0.9 },
  dash: [2, 2],
})
