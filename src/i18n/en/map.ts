import type { MapWords } from '../../core/drawing/moment-label.ts'
import { plural } from './plural.ts'

/** What is said on the map itself. */
export const onMap: MapWords = {
  or: 'or',
  inArea: (when) => `somewhere in this area, ${when}`,
  alongRoad: (when) => `somewhere on this road, ${when}`,
  toward: (when) => `this way, place not reported, ${when}`,
  left: (when) => `left this area, ${when}`,
  struck: (when, reports) =>
    plural(reports, { one: `struck, ${when}`, other: `struck, ${when} (# reports)` }),
  struckInArea: (when, reports) =>
    plural(reports, {
      one: `struck somewhere here, ${when}`,
      other: `struck somewhere here, ${when} (# reports)`,
    }),
  struckBefore: (reports) =>
    plural(reports, { one: 'struck before', other: 'struck before (# reports)' }),
  setOut: 'set out here',
  bound: 'where it was bound',
}
