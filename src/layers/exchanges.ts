import { layer, reportInk } from './layer.ts'

/** Exchanges and supplies that were reported with a place. */
export default layer({
  slot: 'areas',
  hue: 'ink',
  inked: true,
  ink: reportInk,
  legend: [{ words: 'exchange', hue: 'ink', form: 'disc', stroke: reportInk.hollow }],
})
