import { feature } from 'topojson-client'
import groundUrl from '$data/ground.topojson?url'
import labelsUrl from '$data/labels.geojson?url'
import reportsUrl from '$data/reports.json?url'
import riversUrl from '$data/rivers.topojson?url'

/** What both pages show, fetched at once: the ground as GeoJSON, its names, and the reports. */
export async function shown() {
  const [ground, rivers, labels, story] = await Promise.all(
    [groundUrl, riversUrl, labelsUrl, reportsUrl].map(async (url) => (await fetch(url)).json()),
  )
  const made = (topology) =>
    Object.entries(topology.objects).map(([name, object]) => [name, feature(topology, object)])
  return {
    ground: Object.fromEntries([...made(ground), ...made(rivers)]),
    labels: labels.features,
    ...story,
  }
}

export const credit = 'Natural Earth · GSHHG (Wessel & Smith) · GeoNames (CC BY 4.0)'

export const colours = {
  land: '#f7f4ec',
  sea: '#dde6e8',
  river: '#a9c3cd',
  border: '#8d877c',
  province: '#d5cec0',
  quiet: '#6b665d',
  positions: '#00629b',
  strikes: '#c04a00',
}

/** Names by rank: the smaller wait until the map (in zooms of 512-pixel tiles) is near enough. */
export const fromZoom = { 1: 0, 2: 6.4, 3: 7.3, 4: 8.2 }

export const isDisputed = ({ properties }) => properties.kind === 'disputed'

/** What a report says when it is pointed at. */
export const saidOf = ({ title, stated, outlets }) =>
  [title, stated && `“${stated}”`, outlets.join(', ')].filter(Boolean)
