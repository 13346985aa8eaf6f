import { hollow, layer, solid } from './layer.ts'

/** Where a group was reported: a point, an area as pale as it is wide, a stretch of road, or a direction. */
export default layer({
  slot: 'reports',
  hue: 'convoy',
  inked: true,
  stroke: { fill: 0, line: 0.9, width: 1.6 },
  wide: 'tinted',
  filled: 1,
  legend: [
    { words: 'solid', hue: 'convoy', form: 'point', stroke: solid },
    { words: 'hollow', hue: 'convoy', form: 'point', stroke: hollow },
    { words: 'area', hue: 'convoy', form: 'area', stroke: { fill: 0.2, line: 0.6, width: 1.2 } },
    { words: 'open', hue: 'convoy', form: 'open', stroke: { fill: 0, line: 0.6, width: 1.1 } },
    { words: 'or', hue: 'convoy', form: 'or', stroke: { fill: 0.1, line: 0.8, width: 1.2 } },
    { words: 'toward', hue: 'convoy', form: 'arrow', stroke: hollow },
    { words: 'before', hue: 'convoy', form: 'step', stroke: { fill: 0, line: 0.7, width: 1.2 } },
  ],
})
