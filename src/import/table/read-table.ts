import { readCsv } from './csv.ts'
import { readGeojson } from './geojson.ts'
import { gpxRecords } from './gpx.ts'
import { kmlRecords } from './kml.ts'
import { tableOf } from './records.ts'
import { allOf, readXml, type Element } from './xml-tree.ts'
import type { FileTold } from '../told.ts'
import type { Read } from './table.ts'

/** Reads a text as the table that it is, by what stands in it; a name says little of a file. */
export function readTable(whole: string): Read {
  const text = whole.replace(/^\ufeff/, '')
  const begins = text.slice(0, 1000).trimStart()
  if (begins.startsWith('<')) return readXmlTable(text)
  if (begins.startsWith('{') || begins.startsWith('[')) return readGeojson(text)
  return readCsv(text)
}

function readXmlTable(text: string): Read {
  const read = readXml(text)
  if ('problem' in read) return read
  const { root } = read
  if (root.name === 'kml' || root.name === 'Document' || root.name === 'Folder')
    return tableOf('kml', kmlRecords({ ...root, children: [root] }), leftOutOf(root))
  if (root.name !== 'gpx') return { problem: { code: 'not-kml-gpx', value: root.name } }
  const { records, told } = gpxRecords(root)
  return tableOf('gpx', records, told)
}

const notRead = ['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Tour', 'Model']

/** What a file of Google Earth can hold beside placemarks: pictures, tours, addresses of other files. */
function leftOutOf(root: Element): FileTold[] {
  const found = notRead
    .map((name) => ({ name, count: allOf(root, name).length }))
    .filter(({ count }) => count > 0)
  if (found.length === 0) return []
  return [
    { code: 'left-out', value: found.map(({ name, count }) => `${name} ×${count}`).join(', ') },
  ]
}
