import { languages, type Lang } from '../core/text/text.ts'
import { headersFile } from './headers.ts'
import { momentPages } from './moment-pages.ts'
import type { BuiltFile, PageInputs } from './page-inputs.ts'

/**
 * Every page of the blocks, with what stands for it elsewhere: stills, cards, oEmbed answers.
 * `scriptOf`: the name of a language's script in `embed/`.
 */
export function sitePages(from: PageInputs, scriptOf: (lang: Lang) => string): BuiltFile[] {
  return [
    ...languages.flatMap((lang) =>
      from.moments.flatMap((moment) => momentPages(from, lang, moment, scriptOf(lang))),
    ),
    { path: '_headers', text: headersFile(languages, languages.map(scriptOf)) },
  ]
}
