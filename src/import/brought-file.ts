import type { BroughtFile, BroughtReport } from '../core/story/brought-report.ts'
import type { Claim, Shapes, Where } from '../core/story/claim.ts'
import type { RowPlace } from './rows/row-place.ts'
import type { Outcome } from './rows/understand.ts'

type Given = {
  name: string
  bytes: Uint8Array
  outcomes: readonly Outcome[]
  /** Begins the ids of its reports: no two files have the same. */
  prefix: string
  /** How each row ended, as CSV. */
  csv: string
  /** Of a report whose begin is open, the earliest moment (ms) at which it may be shown. */
  begins: number
}

/** A file's rows as reports, but for those that are refused or wait for an answer. */
export function broughtFile({ name, bytes, outcomes, prefix, csv, begins }: Given): BroughtFile {
  const kept = outcomes.filter(({ status }) => status !== 'refused' && status !== 'asked')
  const shapes: Shapes = {}
  const reports = kept.map((outcome, i): BroughtReport => {
    const id = `${prefix}${i + 1}`
    if (outcome.place) shapes[id] = outcome.place.geometry
    return {
      claim: claimOf(id, outcome, begins),
      line: outcome.line,
      said: outcome.said,
      byDigits: outcome.place?.byDigits ?? false,
    }
  })
  const rows = outcomes.length
  return { name, bytes, reports, shapes, outcomes: csv, rows, refused: rows - kept.length }
}

function claimOf(id: string, { when, place, said }: Outcome, begins: number): Claim {
  const title = said.title || said.words || said.place
  return {
    id,
    kind: 'position',
    tier: 'other',
    layer: 'brought',
    title: { en: title },
    about: said.group || null,
    when: when && { ...when, floor: when.earliest ?? Math.min(begins, when.latest ?? begins) },
    where: { ...whereOf(id, place), stated: said.place || null },
    cites: [],
    quote: null,
    paraphrase: null,
    grade: null,
    sic: null,
    note: null,
    related: [],
  }
}

function whereOf(id: string, place: RowPlace | null): Omit<Where, 'stated'> {
  const none = { place: null, toward: null, radius_km: null, method: { en: '' } }
  if (place === null) return { ...none, kind: 'unknown', shape: null }
  const { type } = place.geometry
  if (type === 'Point') return { ...none, kind: 'circle', shape: id, radius_km: place.radiusKm }
  return { ...none, kind: type.endsWith('LineString') ? 'along' : 'area', shape: id }
}
