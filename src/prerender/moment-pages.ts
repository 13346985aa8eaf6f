import { addressesOf, type PageMoment } from '../site/page-paths.ts'
import { inLang, type Lang } from '../core/text/text.ts'
import { socialHead } from '../site/social-meta.ts'
import { fullFrom, upFrom } from './addresses.ts'
import { brieflyOf, captionOf } from './caption.ts'
import { words } from './block-map.ts'
import { escapeMarkup } from '../core/text/escape-markup.ts'
import { oembedOf, xmlOf } from './oembed.ts'
import { blockPage, replayAt } from './block-page.ts'
import type { BuiltFile, PageInputs } from './page-inputs.ts'
import { socialCard, stillOf, stillSize } from './still-picture.ts'

/**
 * The files of one moment in one language: its block, its still, its card; and, where the address of
 * the build is known, its oEmbed answers and what its head says to those who link to it.
 */
export function momentPages(
  { story, shapes, ground, site }: PageInputs,
  lang: Lang,
  moment: PageMoment,
  script: string,
): BuiltFile[] {
  const { view, name } = moment
  const at = addressesOf(lang, moment)
  const replay = replayAt(story, shapes, lang, view)
  const drawn = { story, shapes, ground, lang }
  const caption = captionOf(replay, story, lang)
  const own = words[lang]
  const headline = inLang(moment.title ?? story.title, lang).words
  const title = `${headline} — ${caption.moment}`
  const description = brieflyOf(caption, lang)
  const still = stillOf(replay, drawn, stillSize, name)

  const linked = (address: string) => new URL(address, site ?? undefined).href
  const social = () =>
    socialHead({
      lang,
      title,
      description,
      url: linked(at.page),
      site: site ?? '',
      image: linked(at.card),
      imageAlt: own.statement.of(own.map, caption.moment),
      oembed: { json: linked(at.json), xml: linked(at.xml) },
    })
  const answers = (): BuiltFile[] => {
    const answer = oembedOf({
      title,
      frameTitle: own.statement.of(own.map, title),
      page: linked(at.page),
      card: linked(at.card),
      site: site ?? '',
    })
    return [
      { path: at.json, text: JSON.stringify(answer) },
      { path: at.xml, text: xmlOf(answer) },
    ]
  }

  const head = [
    `<meta name="description" content="${escapeMarkup(description)}" />`,
    ...(site === null ? [] : social()),
  ]
  const block = blockPage({
    ...drawn,
    view,
    headline,
    site,
    script: upFrom(at.page, 'embed/') + script,
    full: fullFrom(at.page, lang, moment),
    head: `${head.join('\n')}\n`,
  })
  return [
    { path: at.page, text: block },
    { path: at.still, text: still },
    { path: at.stillPicture, drawing: still },
    { path: at.card, drawing: stillOf(replay, drawn, socialCard, `${name}-card`) },
    ...(site === null ? [] : answers()),
  ]
}
