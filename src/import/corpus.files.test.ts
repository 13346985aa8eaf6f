import { expect, test } from 'vitest'
import { readCorpus } from '../testing/read-corpus.ts'

/** What each file of the corpus has to be understood as; the file's name says its trouble. */
const answers: Record<string, string[]> = {
  'a-workbook.xlsx': ['zip'],
  'bom.csv': ['2 shown 2017-09-02 here'],
  'cut-off.geojson': ['not-json line 2'],
  'decimal-commas-in-commas.csv': ['2 refused more-cells'],
  'decimal-commas.csv': ['2 shown 2017-09-02 here'],
  'empty.csv': ['empty-file'],
  'entities.kml': ['doctype line 2'],
  'excel-sep.csv': ['3 shown 2017-09-02 here'],
  'folders.kml': ['left-out GroundOverlay ×1', '5 shown 2017-09-02 here'],
  'formula.csv': ['2 shown 2017-09-02 here'],
  'html.csv': ['2 shown 2017-09-02 here'],
  'lines-in-a-cell.csv': ['2 shown 2017-09-02 here', '5 shown 2017-09-03 here'],
  'names-and-nothing-else.csv': ['no-rows'],
  'no-names.csv': ['1 placeless 2017-09-02 no-place', '2 placeless 2017-09-03 no-place'],
  'not-geojson.json': ['not-geojson'],
  'not-text.csv': ['not-text'],
  'open-quote.csv': ['open-quote line 3'],
  'other-crs.geojson': ['other-crs urn:ogc:def:crs:EPSG::3857'],
  'page.html': ['not-kml-gpx html'],
  'pipes.csv': ['2 shown 2017-09-02 here'],
  'points.geojson': ['2 shown 2017-09-02 here', '3 placeless 2017-09-01/2017-09-30 no-place'],
  'short-rows.csv': [
    '2 shown 2017-09-02 here fewer-cells',
    '3 placeless 2017-09-03 fewer-cells no-place',
  ],
  'tabs.tsv': ['2 shown 2017-09-02 here'],
  'unclosed.kml': ['not-xml line 4'],
  'utf-16-without-mark.csv': ['2 shown 2017-09-02 here'],
  'utf-16.csv': ['2 shown 2017-09-02 here'],
  'windows-1256.csv': [
    'windows-1256? 2017-09-02,34.5601,38.2802,تدمر',
    'windows-1252? 2017-09-02,34.5601,38.2802,ÊÏãÑ',
    'iso-8859-6? 2017-09-02,34.5601,38.2802,تدكر',
  ],
}

test.each(Object.entries(answers))('is told apart and taken apart: %s', async (name, answer) => {
  expect(await readCorpus(name)).toEqual(answer)
})
