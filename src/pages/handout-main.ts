import './page.css'
import { direction } from '../i18n/locale.ts'
import { orderAsked } from './handout/order-address.ts'
import Handout from './Handout.svelte'
import { startWithLesson } from './with-lesson.ts'

const { lang } = orderAsked().order
document.documentElement.lang = lang
document.documentElement.dir = direction[lang]
void startWithLesson(Handout)
