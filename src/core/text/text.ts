/** Words for people, in English and (where translated) Arabic. */
export type Text = { en: string; ar?: string }

export const languages = ['en', 'ar'] as const
export type Lang = (typeof languages)[number]

/** The words in `lang`, or the English ones; `lang` tells which they are, so that they can be marked. */
export function inLang(text: Text, lang: Lang): { words: string; lang: Lang } {
  if (lang === 'ar' && text.ar !== undefined) return { words: text.ar, lang: 'ar' }
  return { words: text.en, lang: 'en' }
}

/** A source's words in quotation marks; a hair of space keeps marks of its own apart from ours. */
export function quoted(words: string): string {
  const [opens, closes] = [/^["“‘]/.test(words), /["”’]$/.test(words)]
  return `“${opens ? '\u200a' : ''}${words}${closes ? '\u200a' : ''}”`
}
