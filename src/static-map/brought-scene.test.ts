import { expect, test } from 'vitest'
import { viewportOf } from '../core/geo/web-mercator.ts'
import { Brought } from '../replay/brought.svelte.ts'
import { fileOf } from '../testing/brought-file.ts'
import { broughtScene } from './brought-scene.ts'

const rows = [
  'date,lat,lon,radius_km,group,what',
  '2017-08-31,34.55,38.28,5,a,Seen at a spot',
  '2017-09,34.78,39.10,5,b,At some time in September',
  '2017-08-31,34.90,39.30,60,c,Somewhere in a wide area',
  ',34.20,38.90,5,d,Undated',
  '2017-08-30,34.10,38.10,5,a,Where it was before',
].join('\n')
const sheet = viewportOf([36, 33, 41, 36], 900, 600)

async function sceneAt(iso: string) {
  const brought = new Brought({ now: Date.parse(iso) })
  brought.add(await fileOf(rows))
  const scene = broughtScene(brought)
  const signs = scene.signs(sheet, [])
  const strengths = brought.claims.map(({ id }) => scene.prominence({ claims: [id] }).strength)
  return { scene, signs, strengths, brought }
}

test('a sign stands where a row names a spot and its time has come, filled where that is certain', async () => {
  const { signs } = await sceneAt('2017-09-02T21:00:00Z')
  expect(signs.now.map(({ claims: [id], solid }) => [id, solid])).toEqual([
    ['brought-1-1', true],
    ['brought-1-2', false],
  ])
  expect(signs.before.map(({ claims: [id] }) => id)).toEqual(['brought-1-5'])
})

test('what is wide, and what is replaced, undated or yet to come, has the ink of its state', async () => {
  expect((await sceneAt('2017-09-02T21:00:00Z')).strengths).toEqual([
    ...['now', 'open', 'now', 'none', 'none'],
  ])
  expect((await sceneAt('2017-08-29T21:00:00Z')).strengths).toEqual(Array(5).fill('none'))
})

test('every row with a place is drawn to its radius, in the order of the story’s own drawing', async () => {
  const { scene } = await sceneAt('2017-09-02T21:00:00Z')
  const marks = scene.marks(sheet)
  expect(marks).toHaveLength(5)
  expect(marks.every(({ layer, role, d }) => layer === scene.layer && role === 'disc' && d)).toBe(
    true,
  )
  expect(marks[0]?.claims).toEqual(['brought-1-3'])
})

test('what is picked is traced, also where it has no date', async () => {
  const { scene, brought } = await sceneAt('2017-09-02T21:00:00Z')
  brought.picked = 'brought-1-4'
  expect(scene.prominence({ claims: ['brought-1-4'] }).selected).toBe(true)
  expect(scene.prominence({ claims: ['brought-1-1'] }).selected).toBe(false)
})
