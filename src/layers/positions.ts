import { layer, reportInk } from './layer.ts'

/** Where a group was reported: to its radius, its area, its stretch of road, or as a direction. */
export default layer({
  slot: 'reports',
  hue: 'convoy',
  inked: true,
  ink: reportInk,
  hatch: 'rising',
  legend: [
    { words: 'solid', hue: 'convoy', form: 'disc', stroke: reportInk.solid },
    { words: 'hollow', hue: 'convoy', form: 'disc', stroke: reportInk.hollow },
    { words: 'faint', hue: 'convoy', form: 'disc', stroke: reportInk.faint },
    { words: 'area', hue: 'convoy', form: 'area', stroke: reportInk.solid },
    { words: 'toward', hue: 'convoy', form: 'arrow', stroke: reportInk.hollow },
  ],
})
