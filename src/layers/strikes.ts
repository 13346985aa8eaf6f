import { hollow, layer, solid } from './layer.ts'

/** What was reported struck: a break at the point, or words in the area that a list names. */
export default layer({
  slot: 'areas',
  hue: 'strike',
  inked: true,
  stroke: { fill: 0, line: 0.9, width: 2.2 },
  legend: [
    { words: 'strike', hue: 'strike', form: 'break', stroke: solid },
    { words: 'strikeArea', hue: 'strike', form: 'break', stroke: hollow },
    { words: 'struckBefore', hue: 'strike', form: 'tick', stroke: { ...solid, line: 0.65 } },
  ],
})
