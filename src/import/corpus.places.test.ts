import { expect, test } from 'vitest'
import { readCorpus } from '../testing/read-corpus.ts'

/** What each file of the corpus has to be understood as; the file's name says its trouble. */
const answers: Record<string, string[]> = {
  'as-exact-as-its-digits.csv': [
    '2 shown 2017-09-02 38.3,34.6 ±7.21',
    '3 shown 2017-09-02 38,34 ±72.301',
    '4 shown 2017-09-02 38.280245,34.560123 ±0.001',
  ],
  'blanks-in-coordinates.kml': [
    '4 shown 2017-09-02 38.1,34.2,38.5,34.4',
    '5 shown 2017-09-02 here',
  ],
  'degrees-minutes.csv': [
    '2 shown 2017-09-02 38.28,34.56 ±0.121',
    '3 shown 2017-09-02 38.28,34.559999999999995 ±0.021',
    '4 shown 2017-09-02 38.28,34.56 ±0.722',
    '5 shown 2017-09-02 -38.28,-34.559999999999995 ±0.021',
    '6 refused 2017-09-02 unreadable-angle',
  ],
  'halves-swapped.csv': ['2 refused 2017-09-02 beyond-90', '3 refused 2017-09-02 beyond-180'],
  'lines-and-areas.geojson': [
    '2 shown 2017-09-02 38,34,39,35',
    '3 shown 2017-09-02 38,34,39,34,39,35,38,34',
    '4 refused broken-shape',
    '5 placeless 2017-09-02 several-points',
    '6 placeless 2017-09-02 no-place',
  ],
  'names-only.csv': ['2 placeless 2017-09-02 place-unknown', '3 refused no-time says-nothing'],
  'no-place.csv': [
    '2 placeless 2017-09-02 zero-zero',
    '3 placeless 2017-09-02 not-available',
    '4 placeless 2017-09-02 no-place',
    '5 placeless 2017-09-02 half-a-place',
  ],
  'other-grids.csv': ['2 refused 2017-09-02 times-seven', '3 refused 2017-09-02 projected'],
  'position-in-one-cell.csv': ['positionOrder?', '2 asked 2017-09-02 needs-positionOrder'],
  'position-with-letters.csv': [
    '2 shown 2017-09-02 here',
    '3 shown 2017-09-03 39.2802,34.7601 ±0.008',
    '4 shown 2017-09-04 here',
  ],
  'radius-without-unit.csv': ['radiusUnit?', '2 asked 2017-09-02 here needs-radiusUnit'],
  'radius.csv': [
    '2 shown 2017-09-02 38.2802,34.5601 ±5',
    '3 shown 2017-09-02 38.2802,34.5601 ±0.5',
    '4 shown 2017-09-02 here radius-zero',
    '5 refused 2017-09-02 here unreadable-radius',
    '6 shown 2017-09-02 here',
  ],
  'unreadable-place.csv': [
    '2 refused 2017-09-02 unreadable-angle',
    '3 refused 2017-09-02 unreadable-angle',
    '4 refused 2017-09-02 unreadable-angle',
  ],
}

test.each(Object.entries(answers))(
  'no place is more exact than it is written: %s',
  async (name, answer) => {
    expect(await readCorpus(name)).toEqual(answer)
  },
)
