import { layer, reportInk } from './layer.ts'

/** What was reported struck: a break in the road's line, or the area a list names. */
export default layer({
  slot: 'areas',
  hue: 'strike',
  inked: true,
  ink: { ...reportInk, solid: { ...reportInk.solid, fill: 0.3 } },
  hatch: 'falling',
  break: true,
  legend: [
    { words: 'strike', hue: 'strike', form: 'break', stroke: reportInk.solid },
    { words: 'strikeArea', hue: 'strike', form: 'area', stroke: reportInk.solid },
  ],
})
