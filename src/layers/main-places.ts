import { layer } from './layer.ts'

/** The places that a journey is about: where it is reported to begin, and where to head. None is a confirmed arrival. */
export default layer({
  slot: 'places',
  hue: 'ink',
  stroke: { fill: 0, line: 0.35, width: 0.9 },
  dash: [2, 2],
})
