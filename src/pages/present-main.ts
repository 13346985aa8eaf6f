import './page.css'
import './present.css'
import Present from './Present.svelte'
import { startWithLesson } from './with-lesson.ts'

void startWithLesson(Present)
