import { isDate, linkOf } from './source-link.ts'
import { dayOf, isMidnight } from '../time/time-zone.ts'
import type { Source, Story } from '../story/story.ts'
import { inLang, type Lang } from '../text/text.ts'

/** What a source is in schema.org's words; one that is never linked has no `url`. */
function referenceOf(source: Source): Record<string, unknown> {
  const { title, outlet, published } = source
  const link = linkOf(source)
  return {
    '@type': 'CreativeWork',
    ...(title === null ? {} : { name: title }),
    publisher: { '@type': 'Organization', name: outlet },
    ...(published && isDate(published.edtf) ? { datePublished: published.edtf } : {}),
    ...(link === null ? {} : { url: link }),
  }
}

/** The evidence of a story as a schema.org `Dataset`, for JSON-LD. Nobody is named as its creator. */
export function datasetOf(story: Story, lang: Lang, url: string | null): Record<string, unknown> {
  const { begins, ends, zone, window } = story
  const [west, south, east, north] = window
  const box = `${south} ${west} ${north} ${east}`
  const wholeDays = isMidnight(begins, zone) && isMidnight(ends, zone)
  const from = wholeDays ? dayOf(begins, zone) : new Date(begins).toISOString()
  const until = wholeDays ? dayOf(ends - 1, zone) : new Date(ends).toISOString()
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: inLang(story.title, lang).words,
    description: story.whatHappened.map(({ text }) => inLang(text, lang).words).join(' '),
    version: story.dataVersion,
    ...(story.dataDate === null ? {} : { dateModified: story.dataDate }),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(url === null ? {} : { url }),
    temporalCoverage: `${from}/${until}`,
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box } },
    citation: story.sources.map(referenceOf),
  }
}
