import { layer, reportInk } from './layer.ts'

const meant = { fill: 0, line: 0.85, width: 1.2 }

/** What was merely intended: never a position, so it has no state and does not change with the clock. */
export default layer({
  slot: 'areas',
  hue: 'intended',
  ink: { ...reportInk, none: meant, ghost: meant, solid: meant, hollow: meant, faint: meant },
  dash: [1, 2.5],
  legend: [{ words: 'intended', hue: 'intended', form: 'dotted', stroke: meant }],
})
