import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { overlap } from '../core/drawing/label-placement.ts'
import { viewportOf } from '../core/geo/web-mercator.ts'
import { defaultView } from '../core/view/view.ts'
import { precisionOf } from '../core/summary/place.ts'
import { words } from '../i18n/index.ts'
import { subjectOf } from '../pages/map-panel/subject.ts'
import { readPageInputs } from '../prerender/page-inputs.ts'
import { filesIn } from '../evidence/parse/read-folder.ts'
import { read } from '../evidence/derive/read.ts'
import { replayAt } from '../replay/replay-at.ts'
import { prominenceIn } from './prominence.ts'
import { drawingsIn, marksIn, namesIn, signsIn } from './scene.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const stories = {
  'the convoy': readPageInputs(root, {}),
  'the invented ship': {
    ...read(filesIn(`${root}/e2e/ship`)),
    ground: { land: null, rivers: null, labels: null },
  },
}

describe.each(Object.entries(stories))('on the map of %s', (_, { story, shapes, ground }) => {
  const replay = replayAt(story, defaultView, shapes)
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]))
  const subject = subjectOf({
    replay,
    preferences: { lang: 'en', words: words.en },
    evidence: () => replay.evidence,
  })
  const sheet = viewportOf(story.window, 864, 464)
  const names = namesIn(subject, drawingsIn(subject), ground, sheet)
  const moments = replay.clock.stops.flatMap(({ at }) => [at, at + 5 * 3_600_000])
  const at = (now: number) => {
    replay.clock.seek(now)
    return signsIn(subject, names, sheet)
  }

  test('every sign, at every moment, belongs to a report that names a point', () => {
    let signs = 0
    for (const now of moments) {
      const { now: of, before } = at(now)
      for (const { claims: ids } of [...of.filter(({ isPoint }) => isPoint), ...before]) {
        signs++
        const precisions = ids.map((id) =>
          precisionOf(claims.get(id)?.where ?? ({ kind: 'unknown' } as never)),
        )
        expect(precisions, ids.join(' ')).toContain('point')
      }
    }
    expect(signs).toBeGreaterThan(0)
  })

  test('the words of a group never lie on the name of a place or on other words', () => {
    for (const now of moments) {
      const set = at(now).now.flatMap(({ placed }) => (placed ? [placed] : []))
      for (const [i, { box, lines }] of set.entries()) {
        for (const name of names)
          expect(overlap(box, name.box), `${lines.join()} on ${name.lines.join()}`).toBe(false)
        for (const other of set.slice(i + 1)) expect(overlap(box, other.box)).toBe(false)
      }
    }
  })

  test('whatever is drawn strongly of where a group is has words on the map', () => {
    const marks = marksIn(subject, drawingsIn(subject), sheet)
    for (const now of moments) {
      const said = new Set(at(now).now.flatMap(({ claims, lines }) => (lines[0] ? claims : [])))
      const prominence = prominenceIn(subject)
      for (const mark of marks.filter(({ layer }) => layer === 'positions')) {
        if (prominence(mark).strength !== 'now') continue
        expect(
          mark.claims.filter((id) => said.has(id)),
          mark.claims.join(' '),
        ).not.toEqual([])
      }
    }
  })

  test('at most three places have more than a line said of where a group is', () => {
    for (const now of moments) {
      const said = at(now).now.filter(({ kind, lines }) => kind === 'group' && lines.length > 1)
      expect(said.length).toBeLessThanOrEqual(3)
    }
  })

  test('both ends of the journey are named, however narrow the map', () => {
    for (const width of [320, 390, 864]) {
      const narrow = viewportOf(story.window, width, Math.round(width * 0.7))
      const set = namesIn(subject, drawingsIn(subject), ground, narrow)
      for (const end of Object.values(story.journey ?? {}))
        expect(
          set.find(({ key }) => key === end)?.lines.length,
          `${end} at ${width}`,
        ).toBeGreaterThan(0)
    }
  })
})
