#!/usr/bin/env bash
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . gdal3.js@2.8.1 > /dev/null
cat > finding.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import initGdalJs from 'gdal3.js/node.js'
const gdal = await initGdalJs()
const time = { interval: ['2017-08-29T00:00:00Z', '2017-08-30T23:59:59Z'] }
const geometry = { type: 'Point', coordinates: [38.28, 34.56] }
// Much more than is looked at stands before the first time.
const properties = { text: 'long '.repeat(40_000) }
const feature = { type: 'Feature', properties, geometry, place: null, time }
const expected = {
  'http://www.opengis.net/spec/json-fg-1/1.0/conf/core': 'GeoJSON',
  'http://www.opengis.net/spec/json-fg-1/0.1/conf/core': 'GeoJSON',
  '[ogc-json-fg-1-0.1:core]': 'JSONFG',
}
console.log('GDAL 3.8.4 (gdal3.js 2.8.1): conformsTo, and the driver that opens the file')
let same = true
for (const [name, driver] of Object.entries(expected)) {
  const file = { type: 'FeatureCollection', conformsTo: [name], features: [feature] }
  writeFileSync('file.geojson', JSON.stringify(file))
  const { datasets } = await gdal.open('file.geojson')
  const seen = datasets[0].info.driverShortName
  console.log(`  ${name.padEnd(54)} ${seen}`)
  same &&= seen === driver
}
process.exit(same ? 0 : 1)
JS
node finding.mjs
