#!/usr/bin/env bash
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . edtf@4.11.1 > /dev/null
cat > finding.mjs <<'JS'
import edtf from 'edtf'
const start = (text) => new Date(edtf(text).min).toISOString()
const expected = {
  '20170906': '1970-01-01T05:36:10.906Z',
  '2017-02-29': '2017-03-01T00:00:00.000Z',
  '2017-09-08T07:00:00.5Z': '2017-09-08T07:00:00.005Z',
}
console.log('edtf 4.11.1: the first moment of each text')
let same = true
for (const [text, seen] of Object.entries(expected)) {
  console.log(`  ${text.padEnd(24)} ${start(text)}`)
  same &&= start(text) === seen
}
process.exit(same ? 0 : 1)
JS
node finding.mjs
