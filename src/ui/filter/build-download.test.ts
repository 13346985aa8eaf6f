import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { fileName } from '../../core/citation/export-format.ts'
import { emptyFilter } from '../../core/filter/filter.ts'
import { Replay } from '../../replay/replay.svelte.ts'
import { words } from '../../i18n/index.ts'
import { downloadOf } from './build-download.ts'

const speaker = { lang: 'en' as const, words: words.en }
const link = 'https://example.org/convoy/?panel=filter&theme=dark&tier=starting'

describe('a download', () => {
  test('of everything leaves nothing out, and is named for story and version', () => {
    const { about, claims } = downloadOf(new Replay(story), speaker, link)
    expect(claims.map(({ id }) => id)).toEqual(story.claims.map(({ id }) => id))
    expect(Object.values(about.leftOut)).toEqual([0, 0, 0, 0, 0])
    expect(about.counts.shown).toBe(story.claims.length)
    expect(about.counts.undated).toBeGreaterThan(0)
    expect(about.counts.placeless).toBeGreaterThan(0)
    expect(fileName(about, 'csv')).toBe(`${story.id}-${story.dataVersion}.csv`)
  })

  test('says every choice in force, what each left out, and the view without its panel', () => {
    const replay = new Replay(story)
    replay.choices.tier = 'starting'
    replay.choices.filter = { ...emptyFilter, kinds: ['strike'], text: 'bridge' }
    const { about, claims } = downloadOf(replay, speaker, link)
    expect(claims.map(({ id }) => id)).toEqual(replay.evidence.claims.map(({ id }) => id))
    expect(about.choices).toMatchObject({ tier: 'starting', filter: 'kind:strike~text:bridge' })
    expect(about.leftOut).toMatchObject({
      otherTier: story.claims.filter(({ tier }) => tier === 'other').length,
      hiddenByFilter: replay.evidence.weighed.knowledge.known.length - claims.length,
    })
    expect(about.said).toContain('Filtered by: Kind: strike; Words: bridge.')
    expect(about.link).toMatch(/\?t=2017-\S+&tier=starting$/)
    expect(fileName(about, 'kml')).toMatch(/-filtered\.kml$/)
  })

  test('made under a second clock has no source and no note of later', () => {
    const replay = new Replay(story)
    replay.choices.known = Date.parse('2017-09-01T21:00Z')
    const { about, claims } = downloadOf(replay, speaker, link)
    expect(claims.length).toBeGreaterThan(0)
    expect(claims.length).toBeLessThan(story.claims.length)
    const cited = claims.flatMap(({ cites }) => cites)
    expect(cited.filter(({ source }) => !replay.evidence.published.isOut(source))).toEqual([])
    expect(claims.filter(({ note }) => note !== null)).toEqual([])
    expect(about.choices.known).toBe('2017-09-01T21:00Z')
    expect(about.said).toContain(words.en.comparison.second.hindsight)
    expect(story.claims.some(({ note }) => note !== null)).toBe(true)
  })
})
