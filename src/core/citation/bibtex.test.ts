import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story } from '../../data.ts'
import { citationBibtex, momentBibtex, sourceBibtex } from './bibtex.ts'
import type { CitedMoment } from './citation.ts'
import type { Source } from '../story/story.ts'
import { escapeLatex } from './latex-escape.ts'

const words = {
  version: (version: string) => `data version ${version}`,
  shown: (moment: string, of: string) => `As shown ${moment} (${of})`,
  reports: (ids: string) => `Reports shown: ${ids}`,
  sources: '',
  accessed: String,
  published: String,
  date: String,
  source: String,
}
const claims = story.claims.filter(({ id }) => ['C30a', 'C80', 'O-20a'].includes(id))
const cited: CitedMoment = {
  id: 'story',
  title: 'A convoy',
  version: '1.0.0',
  dated: '2026-11-01',
  moment: Date.parse('2017-08-29T21:00Z'),
  words: 'by the end of 29 August',
  zone: 'Asia/Damascus',
  link: 'https://example.org/?t=1',
  claims,
  sources: story.sources,
  accessed: '2026-11-20',
}
const published = (edtf: string | null, more: Partial<Source> = {}): Source =>
  ({
    ...story.sources[0],
    id: 'x-1',
    title: 'A title',
    outlet: 'The Outlet',
    url: 'https://example.org/a_b?c=1&d=%20',
    printOnly: false,
    published: edtf === null ? null : { edtf, earliest: null, latest: null },
    ...more,
  }) as Source

const depth = (tex: string): number[] => {
  let at = 0
  return tex.split('').map((sign) => (at += sign === '{' ? 1 : sign === '}' ? -1 : 0))
}

describe('BibTeX', () => {
  const anyTitle = fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)),
        fc.constantFrom(...'{}\\%&_#$~^"é '),
      ),
    )
    .map((all) => all.join(''))

  test('has balanced braces that never close too soon, whatever the title and the address', () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, (title, url) => {
        const source = published('2017', {
          title,
          outlet: title,
          url,
          printOnly: url.length % 2 === 0,
        })
        const moment = { ...cited, title, words: title, version: title, link: url, id: title }
        for (const tex of [sourceBibtex(source), momentBibtex(moment, words)]) {
          const depths = depth(tex)
          expect(depths.at(-1)).toBe(0)
          expect(depths.indexOf(0, tex.indexOf('{'))).toBe(tex.length - 1)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['50% & more_#1 $5', '50\\% \\& more\\_\\#1 \\$5'],
    ['{a}', '{\\textbraceleft}a{\\textbraceright}'],
    [
      'a\\b~c^d<e>',
      'a{\\textbackslash}b{\\textasciitilde}c{\\textasciicircum}d{\\textless}e{\\textgreater}',
    ],
    ['Müller, tête', 'M{\\"{u}}ller, t{\\^{e}}te'],
    ['Lebanon–Syria — straße, Łódź', "Lebanon--Syria --- stra{\\ss}e, {\\L}{\\'{o}}d{\\'{z}}"],
    ['القافلة أُوقفت', 'القافلة أُوقفت'],
    ['Việt', 'Việt'],
    ['a\u0300\u0301', 'à\u0301'],
    ['two\nlines', 'two lines'],
  ])('“%s” is escaped', (text, tex) => {
    expect(escapeLatex(text)).toBe(tex.normalize('NFC'))
  })

  test('of a moment has the version, the reports, the address and the day', () => {
    expect(momentBibtex({ ...cited, link: 'https://example.org/?a=50%25&b=_{x}' }, words)).toBe(
      [
        '@misc{story-1.0.0-2017-08-29T2100Z,',
        '  title = {{A convoy}},',
        '  version = {1.0.0},',
        '  year = {2026},',
        '  date = {2026-11-01},',
        '  note = {data version 1.0.0. As shown by the end of 29 August (Asia/Damascus). ' +
          `Reports shown: ${claims.map(({ id }) => id).join(', ')}},`,
        '  url = {https://example.org/?a=50%25&b=_%7Bx%7D},',
        '  urldate = {2026-11-20},',
        '}',
      ].join('\n'),
    )
  })

  test.each([
    ['2017-08-29', '  year = {2017},\n  date = {2017-08-29},'],
    ['2017-08-29/2017-09-02', '  year = {2017},\n  date = {2017-08-29/2017-09-02},'],
    ['2017-12-31/2018-01-01', '  date = {2017-12-31/2018-01-01},'],
    // An open end stands empty: with two dots pandoc drops the date.
    ['2017-08-29/..', '  date = {2017-08-29/},'],
    ['[2017-08-29..]', '  date = {2017-08-29/},'],
    ['../2017-08-29', '  date = {/2017-08-29},'],
    ['[..2017-08-29]', '  date = {/2017-08-29},'],
    [null, null],
  ])('of a source dated %s has no more of the date than that', (edtf, lines) => {
    expect(sourceBibtex(published(edtf))).toBe(
      [
        '@misc{x-1,\n  title = {{A title}},\n  howpublished = {The Outlet},',
        ...(lines === null ? [] : [lines]),
        '  url = {https://example.org/a_b?c=1&d=%20},\n}',
      ].join('\n'),
    )
  })

  test('prints the address of a source that is never linked, and names its outlet where it has no title', () => {
    expect(sourceBibtex(published(null, { printOnly: true, title: null }))).toBe(
      '@misc{x-1,\n  author = {{The Outlet}},\n  howpublished = {example.org/a\\_b?c=1\\&d=\\%20},\n}',
    )
  })

  test('of a moment is followed by the sources of its reports, each once', () => {
    const keys = [...citationBibtex(cited, words).matchAll(/^@misc{(.+),$/gm)].map(([, key]) => key)
    const used = new Set(claims.flatMap(({ cites }) => cites.map(({ source }) => source)))
    expect(used.size).toBeGreaterThan(1)
    expect(keys.slice(1).sort()).toEqual([...used].sort())
    expect(citationBibtex({ ...cited, claims: [] }, words)).toBe(
      momentBibtex({ ...cited, claims: [] }, words) + '\n',
    )
  })
})
