import { describe, expect, test } from 'vitest'
import { emptyFilter } from '../core/filter/filter.ts'
import { certainFrom, knownBy } from '../core/analysis/publication.ts'
import { story } from '../data.ts'
import { Replay } from './replay.svelte.ts'
import { Telling } from './account-replay.svelte.ts'

const evening = Date.parse('2017-09-01T20:00Z')
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id)

/** A replay with these choices made. */
function replayWith(
  choices: Partial<Pick<Replay, 'known' | 'tier' | 'accounts' | 'filter' | 'now'>>,
) {
  const replay = new Replay(story)
  Object.assign(replay, choices)
  return replay
}

describe('by the evening of 1 September, in the starting articles', () => {
  const replay = replayWith({ known: evening, tier: 'starting', now: story.ends })

  test('ten claims were certainly published, ten possibly, sixty only later', () => {
    const { known, possible, later } = replay.knowledge
    expect([known.length, possible.length, later.length]).toEqual([10, 10, 60])
  })

  test('only what is certain is in force, in whatever is shown', () => {
    const known = new Set(ids(replay.knowledge.known))
    const shown = [
      ...replay.claims,
      ...replay.stops.flatMap(({ claims }) => claims),
      ...replay.standings.flatMap(({ reports }) => reports),
      ...replay.gaps.flatMap(({ crossing }) => crossing),
      ...replay.disagreements.flatMap((one) => replay.valuesOf(one)).flatMap((v) => v.weighed),
    ]
    expect(new Set(ids(shown))).toEqual(known)
    expect([...replay.inks.keys()].filter((id) => !known.has(id))).toEqual([])
    for (const claim of replay.claims)
      for (const { source } of replay.citesOf(claim)) expect(replay.isOut(source)).toBe(true)
  })

  test('a claim, a source and a place of later are hidden, and it is said why', () => {
    const [later] = replay.knowledge.later
    expect(replay.hiddenBy(later?.id ?? '')).toBe('known')
    expect(replay.hiddenBy(later?.cites[0]?.source ?? '')).toBe('known')
    const named = replay.claims.flatMap(({ where }) => [where.place, where.toward, where.shape])
    expect(ids(replay.drawn.places).filter((id) => !named.includes(id))).toEqual([])
  })

  test('no day after it is called silent: nothing was known of it yet', () => {
    expect(replay.gaps.every(({ to }) => to <= evening)).toBe(true)
  })
})

describe('locked to the first clock', () => {
  test('every stop comes when its claims were out, and shows only what was', () => {
    const replay = replayWith({ known: 'now' })
    expect(replay.stops.length).toBeGreaterThan(10)
    for (const { at, claims } of replay.stops) {
      replay.now = at
      for (const claim of claims) {
        expect(certainFrom(claim, replay.sourcesById)).toBeLessThanOrEqual(at)
        expect(replay.isShown(claim.id)).toBe(true)
      }
    }
  })

  test('what is shown only grows', () => {
    const replay = replayWith({ known: 'now' })
    let before: string[] = []
    for (let at = story.begins; at <= story.ends; at += 6 * 3_600_000) {
      replay.now = at
      const now = ids(replay.claims)
      expect(before.filter((id) => !now.includes(id))).toEqual([])
      before = now
    }
    const { begins } = story
    const out = story.claims.filter(
      (one) => knownBy(one, replay.sourcesById, replay.now, begins) === 'certainly',
    )
    expect(before).toEqual(ids(out))
  })
})

describe('before anything was published', () => {
  const replay = replayWith({ known: story.begins })

  test('nothing is shown, and nothing fails', () => {
    expect(replay.claims).toEqual([])
    expect(replay.stops).toEqual([])
    replay.step(1)
    expect(replay.now).toBe(story.ends)
  })
})

describe('as one account tells it', () => {
  const id = 'outlet.southfront'

  test('every claim cites it, and the rest is hidden by the account', () => {
    const replay = replayWith({ accounts: [id] })
    expect(replay.claims.length).toBeGreaterThan(5)
    for (const { cites } of replay.claims)
      expect(cites.map(({ source }) => replay.source(source)?.outlet)).toContain('SouthFront')
    const other = story.claims.find((claim) => !replay.isShown(claim.id))
    expect(replay.hiddenBy(other?.id ?? '')).toBe('account')
  })

  test('two accounts show what either tells, and each side its own', () => {
    const other = 'party.us-led-coalition'
    const replay = replayWith({ accounts: [id, other] })
    const [a, b] = [new Telling(replay, id), new Telling(replay, other)]
    expect(new Set(ids(replay.claims))).toEqual(new Set([...ids(a.claims), ...ids(b.claims)]))
    expect(a.claims.length).toBeLessThan(replay.claims.length)
    replay.tier = 'starting'
    expect([...a.claims, ...b.claims].every(({ tier }) => tier === 'starting')).toBe(true)
  })
})

describe('a filter', () => {
  test('on states moves no stop: the clock goes on through what it hides', () => {
    const replay = replayWith({})
    const stops = replay.stops.map(({ at }) => at)
    replay.filter = { ...emptyFilter, states: ['possible'] }
    expect(replay.stops.map(({ at }) => at)).toEqual(stops)
    expect(replay.claims.every(({ id }) => replay.state(id) === 'possible')).toBe(true)
  })

  test('is undone by showing what it hides', () => {
    const replay = replayWith({ filter: { ...emptyFilter, kinds: ['strike'] } })
    const hidden = story.claims.find(({ kind }) => kind === 'position')?.id ?? ''
    expect(replay.hiddenBy(hidden)).toBe('filter')
    replay.show('filter')
    expect(replay.hiddenBy(hidden)).toBe(null)
  })
})

describe('what was not published yet', () => {
  const replay = replayWith({ known: Date.parse('2017-08-29T21:00Z') })

  test('hides groups and disagreements that nobody could know of', () => {
    expect(replay.hiddenBy('six')).toBe('known')
    expect(replay.hiddenBy('K10')).toBe('known')
    expect(replay.hiddenBy('convoy')).toBe(null)
  })

  test('lends no account a claim that only others had printed', () => {
    const told = replayWith({ known: replay.known, accounts: ['outlet.trt'] })
    for (const { cites } of told.claims)
      expect(cites.some((cite) => told.isOut(cite.source) && /^trt/.test(cite.source))).toBe(true)
  })

  test('is not told by what is said of a source’s leaning', () => {
    const source = replay.story.sources.find(({ alignment }) => alignment.en.includes('O-85a'))
    if (!source) throw new Error('no source whose leaning rests on O-85a')
    expect(replay.alignmentOf(source).en).toBe('')
    expect(new Replay(story).alignmentOf(source).en).toContain('O-85a')
  })

  test('stands in no file of the legend', () => {
    expect(replay.stands('strikes')).toBe(replay.claims.some(({ layer }) => layer === 'strikes'))
    expect(replayWith({ known: story.begins }).stands('positions')).toBe(false)
  })
})
