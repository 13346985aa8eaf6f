import type { Source } from '../../core/story/story.ts'
import { boundsOf } from './bounds.ts'
import type { Entry } from '../parse/entry.ts'
import type { ParsedData } from '../parse/parsed-data.ts'
import type { RawSource } from '../parse/list-schema.ts'
import { spanOf } from './edtf-span.ts'
import { whenOf, zoneOf, type WhenWithoutFloor } from './derive-when.ts'
import { startOfDay } from '../../core/time/time-zone.ts'

/** Every written time of the data in instants (ms), by id of claim or source. */
export type Times = {
  begins: number
  ends: number
  whens: Map<string, WhenWithoutFloor>
  published: Map<string, Source['published']>
}

/** Dates everything; what cannot be read is told of and left undated. */
export function timesOf({ story: { body, report }, all }: ParsedData): Times {
  const zone = zoneOf(body.zone, ['zone'], report) && body.zone !== 'unknown' ? body.zone : 'UTC'
  if (body.zone === 'unknown')
    report(
      ['zone'],
      'The story needs a zone to count its days in.',
      'Write one, such as Asia/Damascus.',
    )
  const whens = new Map<string, WhenWithoutFloor>()
  for (const { id, body: claim, report: tellClaim } of all.claim) {
    const when = whenOf(claim.when, claim.when.mode === 'throughout', tellClaim)
    if (when) whens.set(id, when)
  }
  return {
    begins: startOfDay(body.begins, zone),
    ends: startOfDay(body.ends, zone),
    whens,
    published: new Map(all.source.map((source) => [source.id, publishedOf(source)])),
  }
}

function publishedOf({ body: { custom }, report }: Entry<RawSource>): Source['published'] {
  if (custom.published === undefined) return null
  const zoneIsReal = zoneOf(custom.published_zone, ['custom', 'published_zone'], report)
  const span = spanOf(custom.published)
  if ('what' in span) report(['custom', 'published'], span.what, span.fix)
  if ('what' in span || !zoneIsReal) return null
  const { earliest, latest } = boundsOf(span, custom.published_zone, 0)
  return { earliest, latest, edtf: custom.published }
}
