import '../shell/page.css'
import { mount } from 'svelte'
import { english, loadStory } from '../../data.ts'
import { loadWords, type LoadedWords } from '../../ui/base/preferences.svelte.ts'
import { en } from '../../i18n/en/index.ts'
import { readAddress } from '../shell/address-bar.ts'
import { yieldToOwnText } from '../../ui/base/yield-to-own-text.ts'
import App from './App.svelte'
import { markFramed } from '../shell/framed.ts'
import { fontsReady } from '../shell/fonts-ready.ts'

/** English is at hand; a page that opens in another language waits for that, so that none paints first. */
async function start(target: HTMLElement): Promise<void> {
  let [said, story]: [LoadedWords, typeof english] = [{ en }, english]
  const { lang } = readAddress().view
  const fonts = fontsReady(lang)
  if (lang === 'ar') {
    const [ar, whole] = await Promise.all([loadWords(), loadStory().catch(() => english)])
    if (ar !== null) said = { en, ar }
    story = whole
  }
  await fonts
  target.replaceChildren()
  yieldToOwnText()
  markFramed()
  mount(App, { target, props: { story, said } })
}

const target = document.getElementById('app')
if (target) void start(target)
