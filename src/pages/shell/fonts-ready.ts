import type { Lang } from '../../core/text/text.ts'

const samples: Record<Lang, string> = { en: 'a', ar: 'ا' }
const styles = ['400', '600', 'italic 400']

/**
 * Resolves when the fonts that a language is set in are there, or after `patience` ms: words that change
 * their shape push others about.
 */
export async function fontsReady(lang: Lang, patience = 400): Promise<void> {
  const families = lang === 'ar' ? '"Noto Sans", "Noto Sans Arabic"' : '"Noto Sans"'
  const words = samples.en + samples[lang]
  const fonts = styles.map((style) => document.fonts.load(`${style} 1em ${families}`, words))
  const late = new Promise((resolve) => setTimeout(resolve, patience))
  await Promise.race([Promise.allSettled(fonts), late])
}
