#!/usr/bin/env bash
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . xlsx@0.18.5 > /dev/null
cat > finding.mjs <<'JS'
import XLSX from 'xlsx'
const cell = (text) => XLSX.read(`said\n${text}\n`, { type: 'string' }).Sheets.Sheet1.A2
const expected = { 'عنوان المقالة يحمل التاريخ 2017-09-09.': 'n', 'The title bears the date 2017-09-09.': 's' }
console.log('xlsx 0.18.5: a sentence in CSV, and the cell that it becomes (n: number, s: text)')
let same = true
for (const [text, type] of Object.entries(expected)) {
  const { t, v, w } = cell(text)
  console.log(`  ${text}\n    ${t} ${v} ${w ?? ''}`)
  same &&= t === type
}
process.exit(same ? 0 : 1)
JS
node finding.mjs
