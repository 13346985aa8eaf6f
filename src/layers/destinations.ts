import { layer } from './layer.ts'

const meant = { fill: 0, line: 0.85, width: 1.2 }

/** What was merely intended: never a position, so it is drawn only where everything is asked for. */
export default layer({
  slot: 'areas',
  hue: 'intended',
  inked: true,
  stroke: meant,
  dash: [1, 2.5],
  legend: [{ words: 'intended', hue: 'intended', form: 'dotted', stroke: meant }],
})
