import { expect, test } from 'vitest'
import { readCorpus } from '../testing/read-corpus.ts'

/** What each file of the corpus has to be understood as; the file's name says its trouble. */
const answers: Record<string, string[]> = {
  'a-day-is-a-day.csv': ['2 shown 2017-09-02 here'],
  'a-month-is-a-month.csv': ['2 shown 1997-07-01/1997-07-31 here'],
  'a-year-is-a-year.csv': ['2 shown 2017-01-01/2017-12-31 here'],
  'all-midnight.csv': ['all-midnight', '2 shown 2017-09-02 here', '3 shown 2017-09-03 here'],
  'arabic.csv': [
    '2 shown 2017-09-02 here',
    '3 shown 2017-09-03 here',
    '4 shown 2017-08-01/2017-08-31 here',
    '5 shown 2018-01-04 here',
    '6 undated here time-unknown',
  ],
  'date-and-time-apart.csv': [
    '2 shown 2017-09-02T14:30Z/2017-09-02T14:31Z here',
    '3 shown 2017-09-03 here',
    '4 shown 2017-09-03T14:05Z/2017-09-03T14:06Z here',
  ],
  'day-or-month-first.csv': [
    'dayOrder?',
    '2 asked here needs-dayOrder',
    '3 asked here needs-dayOrder',
  ],
  'device-epoch.csv': [
    '2 undated here device-epoch',
    '3 shown 2017-09-02T00:10Z/2017-09-02T00:10:01Z here',
  ],
  'earliest-and-latest.csv': [
    '2 shown 2017-08-29/2017-09-02 here',
    '3 shown ../2017-09-02 here',
    '4 shown 2017-08-29/.. here',
    '5 refused here reversed',
    '6 undated here no-time',
  ],
  'early-september.csv': [
    '2 shown 2017-09-01/2017-09-15 here read-as-bounds',
    '3 shown 2017-09-08/2017-09-23 here read-as-bounds',
    '4 shown 2017-09-16/2017-09-30 here read-as-bounds',
  ],
  'excel-serials.csv': [
    '2 refused here excel-serial',
    '3 refused here excel-serial',
    '4 refused here epoch-number',
  ],
  'hijri.csv': ['2 refused here hijri-month'],
  'in-the-future.csv': ['2 shown 2093-01-01 here future'],
  'json-fg.geojson': ['2 shown ../2017-09-02 here', '3 shown 2017-09-02 here'],
  'no-such-day.csv': [
    '2 refused here no-such-day',
    '3 refused here no-such-day',
    '4 refused here no-such-day',
    '5 refused here no-such-clock',
  ],
  'no-zone.csv': ['2 shown 2017-09-02T14:30Z/2017-09-02T14:31Z here'],
  'one-midnight.csv': [
    '2 shown 2017-09-02T00:00Z/2017-09-02T00:00:01Z here midnight',
    '3 shown 2017-09-03T11:15Z/2017-09-03T11:15:01Z here',
  ],
  'one-value-decides-the-order.csv': ['2 shown 2017-09-02 here', '3 shown 2017-09-13 here'],
  'open-ends.csv': [
    '2 shown ../2017-09-02 here',
    '3 shown 2017-09-02/.. here',
    '4 shown ../2017-09-02 here',
    '5 shown ../2017-09-01 here',
    '6 shown ../2017-09-02 here',
    '7 shown 2017-10-01/.. here',
  ],
  'own-zone.csv': [
    '2 shown 2017-09-02T11:30Z/2017-09-02T11:31Z here',
    '3 shown 2017-09-02T14:30:05Z/2017-09-02T14:30:06Z here',
    '4 shown 2017-09-08T07:00Z/2017-09-08T08:00Z here',
  ],
  'parts-of-a-day.csv': [
    '2 shown 2017-09-02 here read-as-bounds',
    '3 shown 2017-09-02/2017-09-03 here read-as-bounds',
  ],
  'route.gpx': [
    'file-time-unused 2026-11-29T10:00:00Z',
    '4 undated 38.1,34.1,38.2,34.2 route-times',
  ],
  'spans.csv': [
    '2 shown 2017-09-01/2017-09-03 here',
    '3 shown 2017-09-01/2017-09-03 here',
    '4 shown 2017-08-29/2017-09-02 here',
    '5 shown 2017-09-01/2017-09-03 here',
    '6 refused here reversed',
  ],
  'the-same-twice.csv': [
    '2 shown 2017-09-02T14:30:05Z/2017-09-02T14:30:06Z here',
    '3 shown 2017-09-02T14:30:05Z/2017-09-02T14:30:06Z 38.4802,34.7601 ±0.008 same-second',
    '4 shown 2017-09-02T14:30:05Z/2017-09-02T14:30:06Z here same-row',
  ],
  'the-wrong-weekday.csv': ['2 shown 2017-09-02 here', '3 refused here other-weekday'],
  'time-spans.kml': [
    '4 shown ../2017-09-02 here',
    '5 shown 2017-08-29/.. here',
    '6 shown 2017-08-01/2017-08-31 here',
  ],
  'track.gpx': [
    'file-time-unused 2026-11-29T10:00:00Z',
    '5 shown 2017-09-02T10:00Z/2017-09-02T10:00:01Z here',
    '6 undated 38.3802,34.6601 ±0.008 no-time',
    '8 undated 38.1,34.1,38.2,34.2 no-time',
  ],
  'track.kml': [
    '7 shown 2017-09-02T10:00Z/2017-09-02T10:00:01Z here',
    '8 shown 2017-09-02T11:00Z/2017-09-02T11:00:01Z 38.3802,34.6601 ±0.008',
    '9 refused track-unaligned',
  ],
  'two-digit-years.csv': ['2 refused here two-digit-year'],
  'utc-in-the-name.csv': ['2 shown 2017-09-02T14:30Z/2017-09-02T14:31Z here'],
  'vague-times.csv': [
    '2 undated here approximate',
    '3 undated here approximate',
    '4 undated here no-year',
    '5 undated here time-unknown',
    '6 undated here no-time',
    '7 undated here season',
  ],
  'waypoints.gpx': [
    'file-time-unused 2026-11-29T10:00:00Z',
    '4 shown 2017-09-02T10:00Z/2017-09-02T10:00:01Z here',
    '5 undated here no-time',
    '6 undated here device-epoch',
  ],
}

test.each(Object.entries(answers))(
  'no time is more exact than it is written: %s',
  async (name, answer) => {
    expect(await readCorpus(name)).toEqual(answer)
  },
)
