import type { MapWords } from '../../core/drawing/moment-label.ts'
import { oblique, reports } from './plural.ts'

/** ما يقال على الخريطة نفسها. */
export const onMap: MapWords = {
  or: 'أو',
  inArea: (when) => `في مكان ما هنا، ${when}`,
  alongRoad: (when) => `في مكان ما على هذا الطريق، ${when}`,
  toward: (when) => `في هذا الاتجاه، ولم يُذكر المكان، ${when}`,
  left: (when) => `غادرت هذه المنطقة، ${when}`,
  struck: (when, count) =>
    count === 1 ? `ضربة، ${when}` : `ضربة، ${when} (بحسب ${oblique(reports(count))})`,
  struckInArea: (when, count) =>
    count === 1
      ? `ضربة في مكان ما هنا، ${when}`
      : `ضربة في مكان ما هنا، ${when} (بحسب ${oblique(reports(count))})`,
  struckBefore: (count) =>
    count === 1 ? 'ضربة سابقة' : `ضربة سابقة (بحسب ${oblique(reports(count))})`,
  setOut: 'انطلقت من هنا',
  bound: 'الوجهة المقصودة',
}
