import { formatWhen } from '../core/time/format-time.ts'
import type { Story } from '../core/story/story.ts'
import { inLang, type Lang } from '../core/text/text.ts'
import type { EmbedWords } from '../i18n/en/embed.ts'
import { escapeMarkup } from '../core/text/escape-markup.ts'

/** Every report in words, a list item each: what, when, and who prints it. Readable without any script. */
export function claimList(story: Story, words: EmbedWords, lang: Lang): string {
  const outlets = new Map(
    story.sources.map(({ id, outletName }) => [id, inLang(outletName, lang).words]),
  )
  return story.claims
    .filter(({ kind }) => kind !== 'provenance')
    .map(({ title, when, cites }) => {
      const said = inLang(title, lang)
      const told = [...new Set(cites.map(({ source }) => outlets.get(source) ?? source))]
      const time = escapeMarkup(formatWhen(when, words.time, story.zone))
      const own = said.lang === lang ? '' : ` lang="${said.lang}"`
      return `<li><span${own}>${escapeMarkup(said.words)}</span> <span class="quiet">${time} · <bdi>${escapeMarkup(told.join(`${words.comma} `))}</bdi></span></li>`
    })
    .join('')
}
