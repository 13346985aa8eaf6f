import { licence, type About } from '../core/citation/export-format.ts'
import type { TableRow } from './table-row.ts'

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0)

/**
 * Version, licence and share of a data set in a few words. Stands beside every claim: what a file says of
 * itself elsewhere is dropped by the first tool that writes the file anew.
 */
export function dataSetOf({ story, dataVersion, counts, leftOut }: About): string {
  const of = counts.shown + sum(leftOut)
  return `${story} ${dataVersion}, ${licence.name}, ${counts.shown} of ${of}`
}

/** What a download says of itself, in one row; its days are those of `zone`. */
export function aboutRow(about: About, zone: string): TableRow {
  const { title, dataDate, made, link, choices, said } = about
  const asked = Object.entries(choices).flatMap(([name, word]) => (word ? `${name}=${word}` : []))
  return {
    story_title: title,
    ...{ view: link, data_date: dataDate, made, days_of: zone },
    licence: `${licence.name} ${licence.address}`,
    choices: asked.join('&'),
    counts: Object.entries({ ...about.counts, ...about.leftOut })
      .map(([name, count]) => `${name}=${count}`)
      .join(' '),
    read_as: said.join(' '),
  }
}
