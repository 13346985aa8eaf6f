import brief from 'virtual:brief/ar'
import { embed } from '../words/ar.embed.ts'
import { start } from './client.svelte.ts'

start(brief, embed, 'ar')
