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
const kml = (nowhere) => `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>two</name>
<Placemark><name>somewhere</name><Point><coordinates>38.28,34.56</coordinates></Point></Placemark>
<Placemark><name>nowhere</name>${nowhere}</Placemark></Document></kml>`
const expected = { '': 1, '<MultiGeometry></MultiGeometry>': 2 }
console.log('GDAL 3.8.4, KML driver (gdal3.js 2.8.1): of two placemarks, by what the second has for geometry')
let same = true
for (const [nowhere, count] of Object.entries(expected)) {
  writeFileSync('file.kml', kml(nowhere))
  const { datasets, errors } = await gdal.open('file.kml')
  const out = await gdal.ogr2ogr(datasets[0], ['-f', 'CSV'], `out-${count}`)
  const text = new TextDecoder().decode(await gdal.getFileBytes(out))
  const seen = text.trim().split('\n').length - 1
  console.log(`  ${(nowhere || 'nothing').padEnd(34)} ${seen} read, ${errors.length} errors`)
  same &&= seen === count && errors.length === 0
}
process.exit(same ? 0 : 1)
JS
node finding.mjs
