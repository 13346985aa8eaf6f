import '../shell/page.css'
import './present.css'
import Present from './Present.svelte'
import { startWithLesson } from '../lesson/start-lesson-page.ts'

void startWithLesson(Present)
