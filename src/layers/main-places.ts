import { layer } from './layer.ts'

/** al-Bukamal: where the convoy was bound; no source confirms an arrival. */
export default layer({
  slot: 'places',
  hue: 'ink',
  stroke: { fill: 0, line: 0.35, width: 0.9 },
  dash: [2, 2],
})
