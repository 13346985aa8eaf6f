import { inLang, type Lang } from '../text/text.ts'
import type { Source } from './story.ts'

/** What an outlet is called in a language; itself where no source is of it. */
export function outletName(
  outlet: string,
  { sources }: { sources: readonly Source[] },
  lang: Lang,
): string {
  const source = sources.find((one) => one.outlet === outlet)
  return source ? inLang(source.outletName, lang).words : outlet
}
