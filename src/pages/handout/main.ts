import '../shell/page.css'
import { direction } from '../../i18n/locale.ts'
import { readPrintParams } from './print-params.ts'
import Handout from './Handout.svelte'
import { startWithLesson } from '../lesson/start-lesson-page.ts'

const { lang } = readPrintParams().order
document.documentElement.lang = lang
document.documentElement.dir = direction[lang]
void startWithLesson(Handout)
