import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { datasetOf } from '../core/citation/schema-org.ts'
import { invented } from '../testing/invented-story.ts'
import { files } from '../testing/damaged-files.ts'
import { descriptionOf, withHead, withTitle } from './head.ts'
import { read } from '../evidence/derive/read.ts'

const { story } = read(files)
const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
const told = (text: string) => ({ text: { en: text }, claims: ['A'] })

/** What the only data block of a page holds. */
function datasetIn(html: string): unknown {
  const blocks = html.split('<script type="application/ld+json">').slice(1)
  expect(blocks).toHaveLength(1)
  return JSON.parse(blocks[0]?.split('</script>')[0] ?? '')
}

test('the page tells of its story, and the data set reads back', () => {
  const html = withHead(page, story, 'https://example.org/convoy/')
  expect(datasetIn(html)).toEqual(datasetOf(story, 'en', 'https://example.org/convoy/'))
  expect(html).toContain(`<title>${story.title.en}</title>`)
  expect(html).toContain(`<meta name="description" content="${descriptionOf(story)}" />`)
  expect(html.match(/<title>/g)).toHaveLength(1)
  expect(html.replace(/<title>[^]*<\/script>(?=\n *<link)/, '')).toBe(
    page.replace(/<title>.*<\/title>/, ''),
  )
})

test('without an address of its own it names none', () => {
  expect(datasetIn(withHead(page, story, null))).not.toHaveProperty('url')
  expect(() => withHead(page, story, 'convoy')).toThrow()
  expect(() => withHead(page, story, 'javascript:alert(1)')).toThrow(/SITE_URL/)
})

test('no text of the data can end the block, the title or the description', () => {
  const evil = '</script><script>alert(1)</script><!--"$&'
  const html = withHead(
    page,
    invented([], { title: { en: evil }, whatHappened: [told(evil)] }),
    null,
  )
  expect(datasetIn(html)).toMatchObject({ name: evil, description: evil })
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('<!--')
  expect(html).toContain('<title>&lt;/script&gt;')
  expect(html).toContain('&lt;!--&quot;$&amp;" />')
})

test('the description is whole sentences, as many as fit', () => {
  const sentences = ['One.', 'x'.repeat(290), 'Three.', 'y'.repeat(400)]
  const of = (...all: string[]) => descriptionOf(invented([], { whatHappened: all.map(told) }))
  expect(of(...sentences)).toBe(`One. ${sentences[1]}`)
  expect(of('y'.repeat(400), 'Two.')).toBe('y'.repeat(400))
  expect(of()).toBe('')
})

test('with an address it says what others need who link to it', () => {
  const html = withHead(page, story, 'https://example.org/convoy')
  expect(html).toContain('<link rel="canonical" href="https://example.org/convoy/" />')
  expect(html).toContain(
    '<meta property="og:image" content="https://example.org/convoy/cards/en/opening.png" />',
  )
  for (const [type, end] of [
    ['application/json+oembed', 'json'],
    ['text/xml+oembed', 'xml'],
  ])
    expect(html).toContain(
      `<link rel="alternate" type="${type}" href="https://example.org/convoy/oembed/en/opening.${end}"`,
    )
  expect(withHead(page, story, null)).not.toMatch(/og:|canonical|oembed/)
})

test('a page beside the map has the title of the story with its own, and its address where it is known', () => {
  const beside = '<head><title>Handout</title></head>'
  const named = { ...story, title: { en: 'Ships & “buses”' } }
  expect(withTitle(beside, 'handout.html', named, null)).toBe(
    '<head><title>Handout: Ships &amp; “buses”</title></head>',
  )
  expect(withTitle(beside, 'handout.html', named, 'https://example.org/convoy')).toContain(
    '<link rel="canonical" href="https://example.org/convoy/handout.html" />',
  )
  expect(() => withTitle('<head></head>', 'handout.html', named, null)).toThrow(/title/)
})
