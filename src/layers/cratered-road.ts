import { layer } from './layer.ts'

const outline = { fill: 0, line: 0.35, width: 0.9 }

/**
 * Where the cratered road may lie. The starting articles name no road: the area is all they
 * support. Other reporting names a stretch of it.
 */
export default layer({
  slot: 'areas',
  hue: 'strike',
  stroke: outline,
  dash: [2, 2],
  legend: [{ words: 'crateredRoad', hue: 'strike', form: 'dashes', stroke: outline }],
})
