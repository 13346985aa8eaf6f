import './page.css'
import Lesson from './Lesson.svelte'
import { startWithLesson } from './with-lesson.ts'

void startWithLesson(Lesson)
