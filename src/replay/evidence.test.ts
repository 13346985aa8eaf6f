import { describe, expect, test } from 'vitest'
import { emptyFilter } from '../core/filter/filter.ts'
import { certainFrom, knownBy } from '../core/analysis/publication.ts'
import { story } from '../data.ts'
import type { Choices } from './choices.svelte.ts'
import { Replay } from './replay.svelte.ts'
import { Evidence } from './evidence.svelte.ts'
import { withAccounts } from './evidence-input.ts'

const evening = Date.parse('2017-09-01T20:00Z')
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id)

/** A replay with these choices made. */
function replayWith({
  now,
  ...choices
}: Partial<Pick<Choices, 'known' | 'tier' | 'accounts' | 'filter'>> & { now?: number }) {
  const replay = new Replay(story)
  Object.assign(replay.choices, choices)
  if (now !== undefined) replay.clock.now = now
  return replay
}

describe('by the evening of 1 September, in the starting articles', () => {
  const replay = replayWith({ known: evening, tier: 'starting', now: story.ends })

  test('ten claims were certainly published, ten possibly, sixty only later', () => {
    const { known, possible, later } = replay.evidence.weighed.knowledge
    expect([known.length, possible.length, later.length]).toEqual([10, 10, 60])
  })

  test('only what is certain is in force, in whatever is shown', () => {
    const known = new Set(ids(replay.evidence.weighed.knowledge.known))
    const shown = [
      ...replay.evidence.claims,
      ...replay.clock.stops.flatMap(({ claims }) => claims),
      ...replay.evidence.standings.flatMap(({ reports }) => reports),
      ...replay.clock.gaps.flatMap(({ crossing }) => crossing),
      ...replay.evidence.disagreements.open
        .flatMap((one) => replay.evidence.disagreements.valuesOf(one))
        .flatMap((v) => v.weighed),
    ]
    expect(new Set(ids(shown))).toEqual(known)
    expect([...replay.evidence.inks.keys()].filter((id) => !known.has(id))).toEqual([])
    for (const claim of replay.evidence.claims)
      for (const { source } of replay.evidence.published.citesOf(claim))
        expect(replay.evidence.published.isOut(source)).toBe(true)
  })

  test('a claim, a source and a place of later are hidden, and it is said why', () => {
    const [later] = replay.evidence.weighed.knowledge.later
    expect(replay.evidence.hiddenBy(later?.id ?? '')).toBe('known')
    expect(replay.evidence.hiddenBy(later?.cites[0]?.source ?? '')).toBe('known')
    const named = replay.evidence.claims.flatMap(({ where }) => [
      where.place,
      where.toward,
      where.shape,
    ])
    expect(ids(replay.evidence.drawn.places).filter((id) => !named.includes(id))).toEqual([])
  })

  test('no day after it is called silent: nothing was known of it yet', () => {
    expect(replay.clock.gaps.every(({ to }) => to <= evening)).toBe(true)
  })
})

describe('locked to the first clock', () => {
  test('every stop comes when its claims were out, and shows only what was', () => {
    const replay = replayWith({ known: 'now' })
    expect(replay.clock.stops.length).toBeGreaterThan(10)
    for (const { at, claims } of replay.clock.stops) {
      replay.clock.now = at
      for (const claim of claims) {
        expect(certainFrom(claim, replay.index.sourcesById)).toBeLessThanOrEqual(at)
        expect(replay.evidence.isShown(claim.id)).toBe(true)
      }
    }
  })

  test('what is shown only grows', () => {
    const replay = replayWith({ known: 'now' })
    let before: string[] = []
    for (let at = story.begins; at <= story.ends; at += 6 * 3_600_000) {
      replay.clock.now = at
      const now = ids(replay.evidence.claims)
      expect(before.filter((id) => !now.includes(id))).toEqual([])
      before = now
    }
    const { begins } = story
    const out = story.claims.filter(
      (one) => knownBy(one, replay.index.sourcesById, replay.clock.now, begins) === 'certainly',
    )
    expect(before).toEqual(ids(out))
  })
})

describe('before anything was published', () => {
  const replay = replayWith({ known: story.begins })

  test('nothing is shown, and nothing fails', () => {
    expect(replay.evidence.claims).toEqual([])
    expect(replay.clock.stops).toEqual([])
    replay.clock.step(1)
    expect(replay.clock.now).toBe(story.ends)
  })
})

describe('as one account tells it', () => {
  const id = 'outlet.southfront'

  test('every claim cites it, and the rest is hidden by the account', () => {
    const replay = replayWith({ accounts: [id] })
    expect(replay.evidence.claims.length).toBeGreaterThan(5)
    for (const { cites } of replay.evidence.claims)
      expect(cites.map(({ source }) => replay.index.source(source)?.outlet)).toContain('SouthFront')
    const other = story.claims.find((claim) => !replay.evidence.isShown(claim.id))
    expect(replay.evidence.hiddenBy(other?.id ?? '')).toBe('account')
  })

  test('two accounts show what either tells, and each side its own', () => {
    const other = 'party.us-led-coalition'
    const replay = replayWith({ accounts: [id, other] })
    const as = (one: string) => new Evidence(withAccounts(replay, [one]))
    const [a, b] = [as(id), as(other)]
    expect(new Set(ids(replay.evidence.claims))).toEqual(
      new Set([...ids(a.claims), ...ids(b.claims)]),
    )
    expect(a.claims.length).toBeLessThan(replay.evidence.claims.length)
    replay.choices.tier = 'starting'
    expect([...a.claims, ...b.claims].every(({ tier }) => tier === 'starting')).toBe(true)
  })
})

describe('a filter', () => {
  test('on states moves no stop: the clock goes on through what it hides', () => {
    const replay = replayWith({})
    const stops = replay.clock.stops.map(({ at }) => at)
    replay.choices.filter = { ...emptyFilter, states: ['possible'] }
    expect(replay.clock.stops.map(({ at }) => at)).toEqual(stops)
    expect(replay.evidence.claims.every(({ id }) => replay.evidence.state(id) === 'possible')).toBe(
      true,
    )
  })

  test('is undone by showing what it hides', () => {
    const replay = replayWith({ filter: { ...emptyFilter, kinds: ['strike'] } })
    const hidden = story.claims.find(({ kind }) => kind === 'position')?.id ?? ''
    expect(replay.evidence.hiddenBy(hidden)).toBe('filter')
    replay.show('filter')
    expect(replay.evidence.hiddenBy(hidden)).toBe(null)
  })
})

describe('what was not published yet', () => {
  const replay = replayWith({ known: Date.parse('2017-08-29T21:00Z') })

  test('hides groups and disagreements that nobody could know of', () => {
    expect(replay.evidence.hiddenBy('six')).toBe('known')
    expect(replay.evidence.hiddenBy('K10')).toBe('known')
    expect(replay.evidence.hiddenBy('convoy')).toBe(null)
  })

  test('lends no account a claim that only others had printed', () => {
    const told = replayWith({ known: replay.choices.known, accounts: ['outlet.trt'] })
    for (const { cites } of told.evidence.claims)
      expect(
        cites.some(
          (cite) => told.evidence.published.isOut(cite.source) && /^trt/.test(cite.source),
        ),
      ).toBe(true)
  })

  test('is not told by what is said of a source’s leaning', () => {
    const source = replay.story.sources.find(({ alignment }) => alignment.en.includes('O-85a'))
    if (!source) throw new Error('no source whose leaning rests on O-85a')
    expect(replay.evidence.weighed.alignmentOf(source).en).toBe('')
    expect(new Replay(story).evidence.weighed.alignmentOf(source).en).toContain('O-85a')
  })

  test('stands in no file of the legend', () => {
    expect(replay.evidence.onMap.stands('strikes')).toBe(
      replay.evidence.claims.some(({ layer }) => layer === 'strikes'),
    )
    expect(replayWith({ known: story.begins }).evidence.onMap.stands('positions')).toBe(false)
  })
})
