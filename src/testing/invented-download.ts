// For the tests: a download as the page makes it, of claims that no source makes.
import { story } from '../data.ts'
import type { About, Download } from '../core/citation/export-format.ts'
import type { Claim } from '../core/story/claim.ts'
import { invented } from './invented-story.ts'

export const about: About = {
  story: 'invented',
  title: 'Invented',
  dataVersion: '0',
  dataDate: null,
  made: '2026-11-20',
  link: 'https://example.org/?t=1',
  choices: { tier: 'all', account: '', known: '', filter: 'kind:strike' },
  counts: { shown: 1, undated: 1, placeless: 1 },
  leftOut: {
    otherTier: 0,
    otherAccounts: 0,
    possiblyPublished: 0,
    publishedLater: 0,
    hiddenByFilter: 3,
  },
  said: ['1 shown', '3 hidden, by filters'],
}

/** Those claims; some cite the first three sources of the story. */
export const downloadOf = (claims: readonly Claim[], more: Partial<Download> = {}): Download => ({
  about,
  claims,
  shapes: { P: { type: 'Point', coordinates: [36.5, 34.5] } },
  story: { ...invented([...claims]), sources: story.sources.slice(0, 3) },
  sayWhen: () => 'at some time',
  sayDate: String,
  ...more,
})
