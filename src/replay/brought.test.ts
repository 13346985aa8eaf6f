import { expect, test } from 'vitest'
import { story } from '../data.ts'
import { fileOf } from '../testing/brought-file.ts'
import { Brought } from './brought.svelte.ts'
import { viewOf } from './replay-view.ts'
import { Replay } from './replay.svelte.ts'

const rows = [
  'date,lat,lon,group,what',
  '2017-08-31 08:15,34.55,38.28,lorries,Seen',
  '2017-09-02,34.78,39.10,lorries,Seen again',
  '2017-09,34.90,39.30,lorries,At some time',
  ',34.90,39.30,lorries,Undated',
].join('\n')

async function broughtTo(replay: Replay) {
  replay.brought = new Brought(replay.clock)
  const file = await fileOf(rows, replay.brought.nextPrefix())
  replay.brought.add(file)
  return { brought: replay.brought, file }
}
const at = (iso: string) => Date.parse(iso)

test('the clock stops for a reader’s own report, and says what it did before of the story', async () => {
  const [alone, replay] = [new Replay(story), new Replay(story)]
  const { brought } = await broughtTo(replay)
  const moment = at('2017-08-31T05:16:00Z')
  expect(alone.clock.stops.map((stop) => stop.at)).not.toContain(moment)
  expect(replay.clock.stops.map((stop) => stop.at)).toContain(moment)
  expect(replay.clock.opening).toBe(alone.clock.opening)
  for (const now of replay.clock.stops.map((stop) => stop.at)) {
    alone.clock.seek(now)
    replay.clock.seek(now)
    expect(replay.evidence.summary.news).toEqual(alone.evidence.summary.news)
    expect(replay.evidence.summary.groups).toEqual(alone.evidence.summary.groups)
    expect(replay.evidence.claims).toEqual(alone.evidence.claims)
  }
  expect(brought.claims).toHaveLength(4)
})

test('a report of one’s own is not yet, possible, by now and replaced as those of the story are', async () => {
  const replay = new Replay(story)
  const { brought } = await broughtTo(replay)
  const statesAt = (iso: string) => {
    replay.clock.seek(at(iso))
    return [...brought.states.values()]
  }
  expect(statesAt('2017-08-31T05:15:00Z')).toEqual(['not-yet', 'not-yet', 'not-yet', 'undated'])
  expect(statesAt('2017-08-31T05:15:30Z')).toEqual(['possible', 'not-yet', 'not-yet', 'undated'])
  expect(statesAt('2017-08-31T05:16:00Z')).toEqual(['by-now', 'not-yet', 'not-yet', 'undated'])
  expect(statesAt('2017-09-02T21:00:00Z')).toEqual(['by-now', 'by-now', 'possible', 'undated'])
  expect([...brought.superseded]).toEqual(['brought-1-1'])
})

test('what is one’s own is in no address, and pointing at it selects nothing of the story', async () => {
  const replay = new Replay(story)
  const { brought, file } = await broughtTo(replay)
  replay.select('C31')
  replay.point({ lng: 38.28, lat: 34.55, zoom: 7, claims: ['brought-1-1', 'C31'] })
  expect(brought.picked).toBe('brought-1-1')
  expect(viewOf(replay, {}).sel).toBeNull()
  replay.select('C31')
  expect(brought.picked).toBeNull()
  brought.remove(file)
  expect([brought.picked, brought.claims.length]).toEqual([null, 0])
  expect(replay.clock.stops).toEqual(new Replay(story).clock.stops)
})

test('no two files have reports of one name', () => {
  const brought = new Brought({ now: 0 })
  expect(brought.nextPrefix()).not.toBe(brought.nextPrefix())
})
