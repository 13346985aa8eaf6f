import { layer, reportInk } from './layer.ts'

/** Exchanges and supplies that were reported with a place. */
export default layer({
  slot: 'areas',
  hue: 'quiet',
  inked: true,
  ink: {
    ...reportInk,
    solid: { fill: 0.16, line: 0.75, width: 1 },
    hollow: { fill: 0, line: 0.75, width: 1 },
    faint: { fill: 0.06, line: 0.3, width: 1 },
  },
  legend: [{ words: 'exchange', hue: 'quiet', form: 'disc', stroke: reportInk.hollow }],
})
