import { layer, steadyInk } from './layer.ts'

/** al-Bukamal: where the convoy was bound; no source confirms an arrival. */
export default layer({
  slot: 'places',
  hue: 'ink',
  ink: steadyInk({ fill: 0, line: 0.75, width: 1 }),
  dash: [2, 2],
})
