import { extentOf, middleOf, type DrawnArea } from '../../../core/geo/drawn-area.ts'
import { fromNearestLandmark, type Landmark } from '../../../core/drawing/nearest-landmark.ts'
import { formatPosition } from '../../../core/geo/format-coordinates.ts'
import type { Lang } from '../../../core/text/text.ts'
import { words } from '../../../i18n/index.ts'
import { lessonWords } from '../../../i18n/lesson.ts'

/** As fine as a map of a whole country is read. */
const zoom = 5

/** An area in words: how large it is, and around what; by coordinates where no landmark is known. */
export function describeArea(area: DrawnArea, landmarks: readonly Landmark[], lang: Lang): string {
  const { say } = lessonWords[lang]
  const middle = middleOf(area)
  const told = fromNearestLandmark(middle, landmarks)
  const { sectors } = words[lang].analysis.measure
  const where = !told
    ? say.point(formatPosition(middle[0] ?? 0, middle[1] ?? 0, zoom))
    : told.km === 0
      ? told.name
      : say.from(told.km, sectors[told.sector] ?? '', told.name)
  if (area.kind === 'circle') return say.circle(area.radius, where)
  const { across, up } = extentOf(area)
  return say.outline(Math.round(across), Math.round(up), where)
}
