import brief from 'virtual:brief/en'
import { embed } from '../words/en.embed.ts'
import { start } from './client.svelte.ts'

start(brief, embed, 'en')
