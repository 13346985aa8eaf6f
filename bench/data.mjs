import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/setup.mjs'
import { giveUp } from './options.mjs'

const derived = join(root, '.derived/geojson')
const read = (name) => JSON.parse(readFileSync(join(derived, name), 'utf8'))

/** Positions and strikes that have a place and a time: what a map can show of them, and when. */
function reportsOf(story, shapes) {
  const { begins, ends } = story
  const within = (at) => Math.min(ends, Math.max(begins, at))
  const outlets = new Map(story.sources.map(({ id, outlet }) => [id, outlet]))
  return story.claims
    .filter(({ layer, when }) => ['positions', 'strikes'].includes(layer) && when)
    .flatMap(({ id, layer, title, when, where, cites }) => {
      const geometry = shapes[id] ?? shapes[where.shape]
      if (!geometry) return []
      const isOpen = when.basis === 'published' || when.until === 'published'
      const properties = {
        id,
        layer,
        title: title.en,
        stated: when.stated,
        outlets: [...new Set(cites.map(({ source }) => outlets.get(source)))],
        radius_km: where.radius_km,
        // From here on it is possible; from here on it has happened, if the report is right.
        from: within(when.floor),
        settled: isOpen || when.latest === null ? null : within(when.latest),
      }
      return [{ type: 'Feature', properties, geometry }]
    })
}

const timesOf = (reports) =>
  [
    ...new Set(
      reports.flatMap(({ properties: { from, settled } }) =>
        settled === null ? [from] : [from, settled],
      ),
    ),
  ].sort((a, b) => a - b)

export const ground = ['ground.topojson', 'rivers.topojson', 'labels.geojson']

/**
 * Writes what the other pages show into a folder: the ground as it is, and reports.json with the
 * reports, the times at which one begins or settles, and the window to open on. Answers how many reports.
 */
export function writeData(folder) {
  if (!existsSync(join(derived, 'story.json')))
    giveUp('There is no .derived/geojson/story.json: run npm run build first.')
  mkdirSync(folder, { recursive: true })
  for (const name of ground) copyFileSync(join(derived, name), join(folder, name))
  const story = read('story.json')
  const reports = reportsOf(story, read('shapes.json'))
  const { window, begins, ends } = story
  const text = JSON.stringify({ window, begins, ends, times: timesOf(reports), reports })
  writeFileSync(join(folder, 'reports.json'), text)
  return reports.length
}
