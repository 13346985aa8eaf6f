import '../shell/page.css'
import Lesson from './Lesson.svelte'
import { startWithLesson } from './start-lesson-page.ts'

void startWithLesson(Lesson)
